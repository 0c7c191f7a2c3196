/** More of the corpus: tables in other languages, stacked upon one another, with units, and with times in the cells. */
import type { RowsCase } from './corpus.ts';

const fr = 'fr-FR EUR 3 2026-01';
const es = 'es-ES EUR 3 2026-01';

export const elsewhereCases: RowsCase[] = [
  // Languages
  {
    name: 'an investment beside years, in French',
    in: fr,
    text: 'Poste;Investissement;An 1;An 2;An 3\nMigration;-10 000;2 000;3 000;4 000\n',
    lines: ['Migration: +2000/3000/4000', 'Migration: -10000 once'],
  },
  {
    name: 'quarters with their ordinals, in French',
    in: 'fr-FR EUR 1 2026-01',
    text: 'Poste;1er trimestre;2e trimestre;3e trimestre;4e trimestre\nPapier;1;2;3;4\n',
    lines: ['Papier: +10'],
  },
  {
    name: 'sections, sums and a net gain, in French',
    in: fr,
    text: 'Poste;Montant annuel (k€)\nBénéfices;\nTemps gagné;12,5\nSous-total;12,5\nCoûts;\nAbonnement;5\nTotal des coûts;5\nGain net;7,4\n',
    lines: ['Temps gagné: +12500', 'Abonnement: -5000'],
    left: [2, 4, 5, 7, 8],
  },
  {
    name: 'a payment at the start beside years, in Spanish',
    in: es,
    text: 'Concepto;Pago inicial;Año 1;Año 2;Año 3\nCostes;;;;\nPlataforma;3.000;1.000;1.000;1.000\nTotal costes;3.000;1.000;1.000;1.000\n',
    lines: ['Plataforma: -1000/1000/1000', 'Plataforma: -3000 once'],
    left: [2, 4],
  },
  {
    name: 'costs by their name alone, in Italian',
    in: 'it-IT EUR 3 2026-01',
    text: 'Voce;Anno 1;Anno 2;Anno 3\nRisparmi;10;20;30\nCosti;1;2;3\nTotale;11;22;33\n',
    lines: ['Risparmi: +10/20/30', 'Costi: -1/2/3'],
    left: [4],
  },
  {
    name: 'kinds, periods and a total, in Portuguese',
    in: 'pt-BR BRL 3 2026-01',
    text: 'Descrição;Tipo;Valor;Frequência\nLicenças;Custo;R$ 1.200,00;mensal\nTempo;Benefício;R$ 5.000,00;anual\nTotal geral;;R$ 6.200,00;\n',
    lines: ['Licenças: -1200 month', 'Tempo: +5000'],
    left: [4],
  },
  {
    name: 'years and sums, in Dutch',
    in: 'nl-NL EUR 3 2026-01',
    text: 'Post;Jaar 1;Jaar 2;Jaar 3\nBesparing;10;20;30\nKosten;1;2;3\nTotaal;11;22;33\n',
    lines: ['Besparing: +10/20/30', 'Kosten: -1/2/3'],
    left: [4],
  },
  {
    name: 'kinds and a sum, in Polish',
    in: 'pl-PL PLN 3 2026-01',
    text: 'Pozycja;Rodzaj;Kwota\nLicencje;koszty;1 200,00 zł\nCzas;oszczędności;5 000,00 zł\nRazem;;6 200,00 zł\n',
    lines: ['Licencje: -1200', 'Czas: +5000'],
    left: [4],
  },
  {
    name: 'calendar years and a sum, in Chinese',
    in: 'zh-CN CNY 3 2026-01',
    text: '项目\t2026年\t2027年\t2028年\n节省\t10\t20\t30\n成本\t1\t2\t3\n合计\t11\t22\t33\n',
    lines: ['节省: +10/20/30', '成本: -1/2/3'],
    left: [4],
  },
  {
    name: 'years of the term and kinds, in Japanese',
    in: 'ja-JP JPY 3 2026-01',
    text: '項目\t区分\t1年目\t2年目\t3年目\n検索\t効果\t10\t20\t30\n保守\t費用\t1\t2\t3\n小計\t\t11\t22\t33\n',
    lines: ['検索: +10/20/30', '保守: -1/2/3'],
    left: [4],
  },
  // Times
  {
    name: 'quarters of a fiscal year in two digits',
    in: 'en-US USD 1 2026-01',
    text: 'Item,FY26 Q1,FY26 Q2,FY26 Q3,FY26 Q4\nPaper,1,2,3,4\n',
    lines: [],
    left: [2],
    ask: ['years'],
    unused: [],
  },
  {
    name: 'benefits and costs of each year, said before it',
    in: 'en-US USD 2 2026-01',
    text: 'Item,Savings Y1,Savings Y2,Costs Y1,Costs Y2\nPaper,10,20,1,2\n',
    lines: ['Paper: +10/20', 'Paper: -1/2'],
  },
  {
    name: 'how often, in the cells',
    text: 'Item,Amount\nHosting,"-1,200/month"\nRent,-300 per quarter\nPaper,200 p.a.\nSetup,-500 one-time\nToner,50 USD annually\n',
    lines: ['Hosting: -1200 month', 'Rent: -300 quarter', 'Paper: +200', 'Setup: -500 once', 'Toner: +50'],
  },
  {
    name: 'how often, in the cells, in German',
    in: 'de-DE EUR 3 2026-01',
    text: 'Posten;Betrag\nMiete;-100,50 €/Monat\nPapier;200 € im Jahr\nSchulung;-300 € einmalig\n',
    lines: ['Miete: -100.5 month', 'Papier: +200', 'Schulung: -300 once'],
  },
  {
    name: 'a month’s amount in a column of a year',
    text: 'Item,Year 1,Year 2,Year 3\nPaper,10,20,30\nRent,5/month,60,60\n',
    lines: ['Paper: +10/20/30'],
    left: [3],
  },
  // Tables upon one another
  {
    name: 'a table of costs below one of benefits, under the same years',
    text: 'Benefits,2026,2027,2028\nPaper,10,20,30\nTotal benefits,10,20,30\n\nCosts,2026,2027,2028\nSeats,1,2,3\nTotal costs,1,2,3\n\nNet,9,18,27\n',
    lines: ['Paper: +10/20/30', 'Seats: -1/2/3'],
    left: [3, 5, 7, 9],
  },
  {
    name: 'the same under years of the term',
    text: 'Benefits,Year 1,Year 2,Year 3\nPaper,10,20,30\nCosts,Year 1,Year 2,Year 3\nSeats,1,2,3\n',
    lines: ['Paper: +10/20/30', 'Seats: -1/2/3'],
    left: [3],
  },
  {
    name: 'the same under a heading for the amount',
    text: 'Benefits,Amount\nPaper,10\nRunning costs,Amount\nSeats,1\n',
    lines: ['Paper: +10', 'Seats: -1'],
    left: [3],
  },
  {
    name: 'calendar years once more on a second page',
    text: 'Item,2026,2027,2028\nPaper,10,20,30\nItem,2026,2027,2028\nToner,1,2,3\n',
    lines: ['Paper: +10/20/30', 'Toner: +1/2/3'],
    left: [3],
  },
  {
    name: 'a table of other years below',
    text: 'Benefits,2026,2027,2028\nPaper,10,20,30\n\nCosts,2027,2028,2029\nSeats,1,2,3\n',
    lines: ['Paper: +10/20/30'],
    left: [4, 5],
  },
  {
    name: 'a table below whose quantities stand where amounts stood',
    text: 'Item,Amount\nPaper,100\n\nItem,Quantity,Unit cost\nSeats,40,25\n',
    lines: ['Paper: +100'],
    left: [4, 5],
  },
  {
    name: 'a pivot table with the sum beside each kind',
    text: 'Row Labels,Sum of Amount\nBenefits,155\nPaper,100\nToner,55\nCosts,41\nSeats,20\nTraining,21\nGrand Total,196\n',
    lines: ['Paper: +100', 'Toner: +55', 'Seats: -20', 'Training: -21'],
    left: [2, 5, 8],
  },
  {
    name: 'a heading over two rows, beside years over plan and actual',
    in: 'en-US USD 2 2026-01',
    text: 'Item,Year 1,Year 1,Year 2,Year 2\nItem,Plan,Actual,Plan,Actual\nPaper,10,11,20,21\n',
    lines: ['Paper: +10/20'],
    unused: ['Year 1', 'Year 2'],
  },
  {
    name: 'two tables side by side under their titles',
    text: 'Benefits,,,Costs,\nItem,Amount,,Item,Amount\nPaper,100,,Seats,40\nToner,50,,Setup,21\nTotal,150,,Travel,5\n,,,Total,66\n',
    lines: ['Paper: +100', 'Toner: +50', 'Seats: -40', 'Setup: -21', 'Travel: -5'],
    left: [1, 5, 1, 2, 6],
    unused: [],
  },
  {
    name: 'two tables side by side, told apart by what heads their names',
    in: 'de-DE EUR 2 2026-01',
    text: 'Nutzen;2026;2027;Kosten;2026;2027\nPapier;1.000,50;2.000;Lizenz;400;400\nZeit;10;20;;;\n',
    lines: ['Papier: +1000.5/2000', 'Zeit: +10/20', 'Lizenz: -400/400'],
    left: [1],
  },
  {
    name: 'the same years twice are no two tables',
    in: 'en-US USD 2 2026-01',
    text: ',Benefits,,Costs,\nItem,2026,2027,2026,2027\nPaper,10,20,1,2\n',
    lines: ['Paper: +10/20', 'Paper: -1/2'],
  },
  // What a figure is of
  {
    name: 'a unit in each row that is none of money',
    text: 'Item,Unit,Value\nHours saved,h,400\nRate,USD/h,60\nSeats,#,30\nLicence,USD,-5000\nHosting,USD/month,-20\n',
    lines: ['Licence: -5000', 'Hosting: -20 month'],
    left: [2, 3, 4],
  },
  {
    name: 'units beside years, in German',
    in: 'de-DE EUR 3 2026-01',
    text: 'Posten;Einheit;2026;2027;2028\nNutzer;Anzahl;10;20;30\nTarif;€/Nutzer;5;5;5\nLizenzen;€;-50;-100;-150\n',
    lines: ['Lizenzen: -50/100/150'],
    left: [2, 3],
  },
  {
    name: 'the unit of a quantity beside the money',
    text: 'Item,Quantity,Unit,Unit price,Amount\nTraining,4,days,900,3600\nSeats,10,pcs,50,500\n',
    lines: ['Training: +3600', 'Seats: +500'],
  },
  {
    name: 'a minus under a heading that says no more than value',
    text: 'Item,Value\nPaper,100\nSeats,-40\n',
    lines: ['Paper: +100', 'Seats: -40'],
  },
  {
    name: 'a discount is a row, a discount rate is none',
    text: 'Item,Amount\nSeats,-100\nDiscount,16\nDiscount rate,0.1\n',
    lines: ['Seats: -100', 'Discount: +16'],
    left: [4],
  },
  {
    name: 'cells kept as text',
    text: 'Item,Amount\nPaper,"=""1,250"""\nToner,\'200\n',
    lines: ['Paper: +1250', 'Toner: +200'],
  },
];
