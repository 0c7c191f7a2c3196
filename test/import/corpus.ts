/**
 * Tables as strangers bring them, each with the result worked out by hand. A line is written `Label: +5000 once`: `+` a
 * tangible benefit, `-` a tangible cost, `p` and `a` before the sign perceived ones and those of the alternative; a number
 * per year between strokes; a year where no period stands. `left` are the rows of the file left out, `ask` the kinds of
 * question that are open, in the order asked.
 */
export interface RowsCase {
  name: string;
  /** Locale, currency, years and start. */
  in?: string;
  text: string;
  lines: string[];
  left?: number[];
  ask?: string[];
  unused?: string[];
}

const de = 'de-DE EUR 3 2026-01';
const one = 'en-US USD 1 2026-01';
const two = 'en-US USD 2 2026-01';

export const rowsCases: RowsCase[] = [
  // Which of several columns is the money
  {
    name: 'what is saved between a cost today and a cost afterwards',
    in: one,
    text: 'Benefit,Current cost,Future cost,Savings\nTime,200k,100k,100k\nErrors,50k,20k,30k\n',
    lines: ['Time: +100000', 'Errors: +30000'],
    unused: ['Current cost', 'Future cost'],
  },
  {
    name: 'a net benefit beside benefit and cost is a result',
    in: one,
    text: 'Item,Benefit,Cost,Net benefit\nTime,200,50,150\nErrors,90,30,60\n',
    lines: ['Time: +200', 'Time: -50', 'Errors: +90', 'Errors: -30'],
    unused: ['Net benefit'],
  },
  {
    name: 'hours beside what they are worth',
    in: one,
    text: 'Use case,Hours saved / month,Hourly rate,Annual value\nInvoices,120,45,64800\nTickets,80,40,38400\n',
    lines: ['Invoices: +64800', 'Tickets: +38400'],
    unused: ['Hours saved / month', 'Hourly rate'],
  },
  {
    name: 'hours alone are no money',
    in: one,
    text: 'Use case,Hours saved\nInvoices,120\nTickets,80\n',
    lines: [],
    left: [1, 2, 3],
  },
  {
    name: 'amounts weighed by how likely they are',
    in: one,
    text: 'Benefit,Value,Probability,Risk-adjusted value\nTime,100000,80%,80000\nErrors,30000,50%,15000\n',
    lines: ['Time: +80000', 'Errors: +15000'],
    unused: ['Value', 'Probability'],
  },
  {
    name: 'a set-up beside a year',
    in: one,
    text: 'Cost item,Monthly,Annual,Setup\nPlatform,"1,000","12,000","5,000"\nSupport,200,"2,400",\n',
    lines: ['Platform: -12000', 'Platform: -5000 once', 'Support: -2400'],
    unused: ['Monthly'],
  },
  {
    name: 'quarters of this year and the years after it',
    in: 'en-US USD 3 2026-01',
    text: 'Benefit,Q1 2026,Q2 2026,Q3 2026,Q4 2026,2026,2027,2028\nTime,10,10,10,10,40,44,48\nTravel,1,2,3,4,10,11,12\n',
    lines: ['Time: +40/44/48', 'Travel: +10/11/12'],
    unused: ['2026'],
  },
  {
    name: 'a row named a cost where nothing says what the rows are',
    in: one,
    text: 'Item,Amount\nTime saved,120\nLicence cost,60\nCost savings,30\n',
    lines: ['Time saved: +120', 'Licence cost: -60', 'Cost savings: +30'],
  },
  {
    name: 'a cost with a minus in a list of benefits',
    in: one,
    text: 'Benefit,Amount\nTime,120\nLicence cost,-60\nChurn,-5\n',
    lines: ['Time: +120', 'Licence cost: -60', 'Churn: +-5'],
  },
  // Delimiters and numbers of other places
  {
    name: 'pipes',
    text: 'Item|Amount\nTraining|1200\nTravel|300\n',
    lines: ['Training: +1200', 'Travel: +300'],
  },
  {
    name: 'semicolons with decimal commas',
    in: de,
    text: 'Position;Betrag\nSchulung;1.200,50\nReise;300,00\n',
    lines: ['Schulung: +1200.5', 'Reise: +300'],
  },
  {
    name: 'a German table on an English page',
    in: 'en-US EUR 3 2026-01',
    text: 'Posten;Betrag\nSchulung;1.250\nReise;2.000,50\n',
    lines: ['Schulung: +1250', 'Reise: +2000.5'],
  },
  {
    name: 'Swiss apostrophes and a dash for no centimes',
    in: 'de-CH CHF 3 2026-01',
    text: "Posten\tBetrag\nLizenzen\t12'400.50\nWartung\t1’300.–\nMiete\tCHF 900.--\n",
    lines: ['Lizenzen: +12400.5', 'Wartung: +1300', 'Miete: +900'],
  },
  {
    name: 'Indian groups',
    in: 'en-IN INR 3 2026-01',
    text: 'Item\tAmount\nAudit\t12,34,567\nLab\t₹ 1,50,000\nPlant\t1.2 Cr\nPump\t3 lakh\n',
    lines: ['Audit: +1234567', 'Lab: +150000', 'Plant: +12000000', 'Pump: +300000'],
  },
  {
    name: 'French spaces',
    in: 'fr-FR EUR 3 2026-01',
    text: 'Poste;Montant\nFormation;1\u202F200,50\nVoyage;(300,00)\nLocaux;2\u00A0400 €\n',
    lines: ['Formation: +1200.5', 'Locaux: +2400', 'Voyage: -300'],
  },
  {
    name: 'Japanese myriads, wide digits and the bookkeeper’s triangle',
    in: 'ja-JP JPY 3 2026-01',
    text: '項目\t金額\n検索\t120万円\n紙\t１２，０００\n保守\t△300,000\n',
    lines: ['検索: +1200000', '紙: +12000', '保守: -300000'],
  },
  {
    name: 'a mark before three digits that nothing settles',
    text: 'Item\tAmount\nPaper\t1.250\nToner\t800\n',
    lines: ['Toner: +800'],
    left: [2],
    ask: ['decimals'],
  },
  {
    name: 'marks written both ways',
    text: 'Item\tAmount\nPaper\t"1.250,00"\nToner\t"1,250.00"\nInk\t1.250\n',
    lines: ['Toner: +1250', 'Paper: +1250'].reverse(),
    left: [4],
    ask: ['decimals'],
  },
  // What stands around a table
  {
    name: 'title lines, a blank row and a footer',
    text: 'Plan 2026\nFor Acme\n\nItem,Amount\nScanning,100\nFiling,250\n\nConfidential\n',
    lines: ['Scanning: +100', 'Filing: +250'],
    left: [1, 2, 8],
  },
  {
    name: 'sep= with an odd delimiter',
    text: 'sep=|\nItem|Amount\nScanning|1,100\nFiling|250\n',
    lines: ['Scanning: +1100', 'Filing: +250'],
  },
  {
    name: 'footnotes with figures in them',
    text: 'Item,Amount\nScanning,100\nFiling,250\n* Based on 3 workshops,\nNote: 250 users,\n',
    lines: ['Scanning: +100', 'Filing: +250'],
    left: [4, 5],
  },
  {
    name: 'no headings at all',
    text: 'Training\t1200\nTravel\t300\n',
    lines: ['Training: +1200', 'Travel: +300'],
  },
  {
    name: 'the label behind the amount',
    text: 'Amount,Item\n100,Scanning\n250,Filing\n',
    lines: ['Scanning: +100', 'Filing: +250'],
  },
  {
    name: 'a line break inside a label',
    text: 'Item,Amount\n"Faster\nsearch",100\nFiling,250\n',
    lines: ['Faster search: +100', 'Filing: +250'],
  },
  {
    name: 'the heading row again on a second page',
    text: 'Item,Amount\nScanning,100\nItem,Amount\nFiling,250\n',
    lines: ['Scanning: +100', 'Filing: +250'],
    left: [3],
  },
  // Times in columns
  {
    name: 'calendar years of which one lies before the case',
    in: 'en-US USD 3 2027-01',
    text: 'Item,2026,2027,2028\nPaper,100,110,120\n',
    lines: ['Paper: +110/120/0'],
    unused: ['2026'],
  },
  {
    name: 'fiscal years',
    text: 'Item,FY26,FY27,FY28\nPaper,100,110,120\n',
    lines: [],
    left: [2],
    ask: ['years'],
  },
  {
    name: 'calendar years of a case that starts in July',
    in: 'en-US USD 3 2026-07',
    text: 'Item,2026,2027,2028\nPaper,100,110,120\n',
    lines: [],
    left: [2],
    ask: ['years'],
  },
  {
    name: 'eight quarters',
    in: two,
    text: 'Item,Q1 2026,Q2 2026,Q3 2026,Q4 2026,Q1 2027,Q2 2027,Q3 2027,Q4 2027\nPaper,1,2,3,4,5,6,7,8\n',
    lines: ['Paper: +10/26'],
  },
  {
    name: 'twelve months and their total',
    in: one,
    text: 'Item,Jan 26,Feb 26,Mar 26,Apr 26,May 26,Jun 26,Jul 26,Aug 26,Sep 26,Oct 26,Nov 26,Dec 26,Total\nPaper,1,1,1,1,1,1,1,1,1,1,1,1,12\n',
    lines: ['Paper: +12'],
    unused: ['Total'],
  },
  {
    name: 'a column for signing',
    text: 'Item,Year 0,Year 1,Year 2,Year 3\nRoll-out,-5000,0,0,0\nPaper,0,2000,2500,3000\nLicence,-1000,-800,-800,-800\n',
    lines: ['Paper: +2000/2500/3000', 'Roll-out: -5000 once', 'Licence: -800/800/800', 'Licence: -1000 once'],
  },
  {
    name: 'German years and a signing column',
    in: de,
    text: 'Posten;Einmalig;Jahr 1;Jahr 2;Jahr 3\nPapier;;1.000;1.000;1.000\nSchulung;-500;;;\n',
    lines: ['Papier: +1000/1000/1000', 'Schulung: -500 once'],
  },
  {
    name: 'fewer years than the term',
    text: 'Item,Year 1,Year 2\nPaper,100,200\n',
    lines: ['Paper: +100/200/0'],
  },
  {
    name: 'more years than the term, and their total',
    text: 'Item,Year 1,Year 2,Year 3,Year 4,Total\nPaper,100,200,300,400,1000\n',
    lines: ['Paper: +100/200/300'],
    unused: ['Year 4', 'Total'],
  },
  {
    name: 'years with a letter for plan or estimate',
    text: 'Item,2026E,2027E,2028 (Plan)\nPaper,100,200,300\n',
    lines: ['Paper: +100/200/300'],
  },
  {
    name: 'a row per year',
    text: 'Item,Year,Amount\nPaper,2026,100\nPaper,2027,110\nPaper,2028,120\nSeats,2026,-5\nSeats,2027,-6\n',
    lines: ['Paper: +100/110/120', 'Seats: -5/6/0'],
  },
  {
    name: 'a row per item and the year it begins in',
    text: 'Item,Year,Amount\nPaper,2026,100\nToner,2027,110\nInk,2028,120\n',
    lines: [],
    left: [2, 3, 4],
    ask: ['years'],
  },
  {
    name: 'years down the rows, items across',
    text: 'Year,Licence savings,Support cost,Net\n2026,100,20,80\n2027,110,21,89\n2028,120,22,98\nTotal,330,63,267\n',
    lines: ['Licence savings: +100/110/120', 'Support cost: -20/21/22'],
    left: [5],
    unused: ['Net'],
  },
  {
    name: 'years down the rows, in German, with signing and a year beyond the term',
    in: de,
    text: 'Jahr;Gesamtnutzen;Gesamtkosten\nJahr 0;0;500\nJahr 1;1.000;200\nJahr 2;1.100;210\nJahr 3;1.200;220\nJahr 4;1;1\n',
    lines: ['Gesamtnutzen: +1000/1100/1200', 'Gesamtkosten: -500 once', 'Gesamtkosten: -200/210/220'],
    left: [6],
  },
  {
    name: 'years down the rows, fiscal',
    text: 'Year,Savings\nFY26,100\nFY27,110\n',
    lines: [],
    left: [2, 3],
    ask: ['years'],
  },
  {
    name: 'months down the rows',
    text: 'Month,Savings\nNov 2026,10\nDec 2026,20\nJan 2027,30\n',
    lines: ['Savings: +30/30/0'],
  },
  {
    name: 'a kind and a year in every row',
    text: 'Year,Type,Amount\n2026,Benefit,100\n2026,Cost,40\n2027,Benefit,110\n2027,Cost,40\n',
    lines: ['Benefit: +100/110/0', 'Cost: -40/40/0'],
  },
  {
    name: 'half years',
    text: 'Item,H1 2026,H2 2026,1H27,2H27\nPaper,10,20,30,40\n',
    lines: ['Paper: +30/70/0'],
  },
  {
    name: 'half years in German',
    in: de,
    text: 'Posten;1. HJ 2026;2. HJ 2026;1. Halbjahr 2027\nPapier;10;20;30\n',
    lines: ['Papier: +30/30/0'],
  },
  {
    name: 'half years of a case that starts in April',
    in: 'en-US USD 3 2026-04',
    text: 'Item,H1 2026,H2 2026\nPaper,10,20\n',
    lines: [],
    left: [2],
    ask: ['years'],
  },
  {
    name: 'numbered fiscal years and years in two digits',
    text: 'Item ($000s),FY1,FY2,FY3\nPaper,10,20,30\n',
    lines: ['Paper: +10000/20000/30000'],
  },
  {
    name: 'calendar years in two digits',
    text: "Item,CY26,Y27,'28\nPaper,10,20,30\n",
    lines: ['Paper: +10/20/30'],
  },
  {
    name: 'fiscal years with a letter for estimate',
    text: 'Item,FY26A,FY2027E\nPaper,10,20\n',
    lines: [],
    left: [2],
    ask: ['years'],
  },
  {
    name: 'years of the term and of the calendar in one heading',
    text: 'Item,Year 1 (2026),2027 (Year 2),EOY 2028\nPaper,10,20,30\n',
    lines: ['Paper: +10/20/30'],
  },
  {
    name: 'last days of years as headings',
    in: de,
    text: 'Posten;31.12.2026;31.12.2027;31.12.2028\nPapier;10;20;30\n',
    lines: ['Papier: +10/20/30'],
  },
  {
    name: 'a day in each row is no time of its amount',
    text: 'Item,Start,Amount\nPaper,2026-01-15,10\nToner,2026-03-02,20\n',
    lines: ['Paper: +10', 'Toner: +20'],
    unused: ['Start'],
  },
  {
    name: 'a total of three years is none of one',
    text: 'Item,3-year total\nPaper,300\nToner,90\n',
    lines: [],
    left: [2, 3],
  },
  {
    name: 'amounts of a week',
    text: 'Item,Weekly savings\nPaper,10\nToner,20\n',
    lines: [],
    left: [2, 3],
  },
  {
    name: 'every half year in each row',
    text: 'Item,Amount,Period\nPaper,10,half-yearly\nToner,20,every 2 years\n',
    lines: [],
    left: [2, 3],
  },
  {
    name: 'a second table of other columns below',
    text: 'Item,Annual value\nPaper,100\n\nItem,Vendor,One-time,Annual\nSeats,Acme,400,50\n',
    lines: ['Paper: +100'],
    left: [4, 5],
  },
  // Held apart by no delimiter
  {
    name: 'columns held apart by spaces',
    text: 'Item            Year 1     Year 2\nPaper and ink   1,200      1,300\nLicence         (300)      (300)\n',
    lines: ['Paper and ink: +1200/1300/0', 'Licence: -300/300/0'],
  },
  {
    name: 'a name, a colon and an amount',
    text: 'Training: 1,200\nTravel: 300\nLicence: (2,000)\n',
    lines: ['Training: +1200', 'Travel: +300', 'Licence: -2000'],
  },
  {
    name: 'a name, one space and an amount',
    text: 'Training 1,200\nTravel 2,300\n',
    lines: [],
    left: [1, 2],
  },
  // Rows above what they add up
  {
    name: 'an outline by numbers',
    text: 'No,Item,Amount\n1,Licences,100\n1.1,Server,60\n1.1.1,Base,35\n1.1.2,Extra,25\n1.2,Client,40\n2,Training,50\n,Total,150\n',
    lines: ['Base: +35', 'Extra: +25', 'Client: +40', 'Training: +50'],
    left: [2, 3, 8],
  },
  {
    name: 'an outline without headings',
    text: '1,Licences,100\n1.1,Server,60\n1.2,Client,40\n2,Training,50\n',
    lines: ['Server: +60', 'Client: +40', 'Training: +50'],
    left: [1],
  },
  {
    name: 'an outline whose parts are not all of it',
    text: 'No,Item,Amount\n1,Licences,100\n1.1,Server,60\n2,Training,50\n',
    lines: ['Licences: +100', 'Server: +60', 'Training: +50'],
  },
  {
    name: 'parts below their sum, as the total says',
    text: 'Item,Amount\nLicences,100\n  Server,60\n  Client,40\nTraining,50\nTotal,150\n',
    lines: ['Server: +60', 'Client: +40', 'Training: +50'],
    left: [2, 6],
  },
  {
    name: 'rows that only happen to add up, as the total says',
    text: 'Item,Amount\nLicences,100\nServer,60\nClient,40\nTraining,50\nTotal,250\n',
    lines: ['Licences: +100', 'Server: +60', 'Client: +40', 'Training: +50'],
    left: [6],
  },
  // Which column is money
  {
    name: 'quantity and price without their product',
    text: 'Item,Qty,Unit price\nLaptops,10,500\nDocks,5,100\n',
    lines: ['Laptops: +5000', 'Docks: +500'],
  },
  {
    name: 'a unit price and a total that is no product',
    text: 'Item,Unit price,Total\nLaptops,10,500\nDocks,20,300\n',
    lines: ['Laptops: +500', 'Docks: +300'],
    unused: ['Unit price'],
  },
  {
    name: 'hours, a rate and what they make',
    text: 'Item;Hours;Rate;Value\nFiling;120;45;5400\nScanning;80;50;4000\n',
    lines: ['Filing: +5400', 'Scanning: +4000'],
    unused: ['Hours', 'Rate'],
  },
  {
    name: 'a column running on',
    text: 'Item,Amount,Cumulative\nPaper,100,100\nToner,200,300\nInk,50,350\n',
    lines: ['Paper: +100', 'Toner: +200', 'Ink: +50'],
    unused: ['Cumulative'],
  },
  {
    name: 'a running total without the word',
    text: 'Item,Amount,Balance so far\nPaper,100,100\nToner,200,300\nInk,50,350\n',
    lines: ['Paper: +100', 'Toner: +200', 'Ink: +50'],
    unused: ['Balance so far'],
  },
  {
    name: 'plan and actual',
    text: 'Item,Budget,Actual\nPaper,100,120\nToner,200,180\n',
    lines: [],
    left: [2, 3],
    ask: ['amount'],
  },
  {
    name: 'low, likely, high',
    text: 'Item,Low,Likely,High\nPaper,80,100,120\nToner,150,200,260\n',
    lines: ['Paper: +100', 'Toner: +200'],
  },
  {
    name: 'only low and high',
    text: 'Item,Low,High\nPaper,80,120\nToner,150,260\n',
    lines: [],
    left: [2, 3],
    ask: ['amount'],
  },
  {
    name: 'a share column with and without its sign',
    text: 'Item,Share,Growth %,Amount\nPaper,20%,5,100\nToner,80%,3,400\n',
    lines: ['Paper: +100', 'Toner: +400'],
    unused: ['Share', 'Growth %'],
  },
  {
    name: 'percent among amounts of every writing',
    text: 'Item,Amount\nPaper,100\nDiscount,-10%\nVAT,19 %\nFee,2.5 percent\nToner,250\n',
    lines: ['Paper: +100', 'Toner: +250'],
    left: [3, 4, 5],
  },
  {
    name: 'a date and a cost centre beside the amount',
    text: 'Item,Date,Cost center,Amount\nPaper,2026-03-01,4711,100\nToner,2026-04-01,4712,250\n',
    lines: ['Paper: +100', 'Toner: +250'],
    unused: ['Date', 'Cost center'],
  },
  {
    name: 'benefit and cost side by side',
    text: 'Initiative,Benefit,Cost\nScanning,100,40\nFiling,250,60\n',
    lines: ['Scanning: +100', 'Filing: +250', 'Scanning: -40', 'Filing: -60'],
  },
  {
    name: 'once and every year side by side',
    text: 'Item,One-time cost,Annual cost\nSetup,5000,\nSeats,,1200\n',
    lines: ['Setup: -5000 once', 'Seats: -1200'],
  },
  {
    name: 'monthly and annual of the same money',
    text: 'Item,Monthly,Annual\nHosting,100,1200\nSupport,50,600\n',
    lines: ['Hosting: +1200', 'Support: +600'],
    unused: ['Monthly'],
  },
  {
    name: 'a monthly cost',
    text: 'Item,Monthly cost\nHosting,100\nSupport,50\n',
    lines: ['Hosting: -100 month', 'Support: -50 month'],
  },
  {
    name: 'how often, row by row',
    text: 'Item,Amount,Frequency\nHosting,100,monthly\nSetup,500,one-time\nAudit,50,quarterly\nSeats,90,per year\nParts,70,semi-annual\nInk,9,weekly\nFilter,8,every 2 years\n',
    lines: ['Hosting: +100 month', 'Setup: +500 once', 'Audit: +50 quarter', 'Seats: +90'],
    left: [6, 7, 8],
  },
  // Kinds
  {
    name: 'kinds in a column, in German',
    in: de,
    text: 'Art;Posten;Betrag\nNutzen;Papier;100\nKosten;Lizenz;50\nweicher Nutzen;Ruhe;20\n',
    lines: ['Papier: +100', 'Ruhe: p+20', 'Lizenz: -50'],
  },
  {
    name: 'kinds as letters',
    text: 'Type,Item,Amount\nB,Paper,100\nC,Seats,50\nB,Toner,30\n',
    lines: ['Paper: +100', 'Toner: +30', 'Seats: -50'],
  },
  {
    name: 'a kind nobody knows',
    text: 'Type,Item,Amount\nBenefit,Paper,100\nCost,Seats,50\nOther,Cable,30\n',
    lines: ['Paper: +100', 'Seats: -50'],
    left: [4],
    ask: ['kind'],
  },
  {
    name: 'categories that are no kinds',
    text: 'Category,Item,Amount\nHardware,Paper,100\nSoftware,Seats,50\n',
    lines: ['Paper: +100', 'Seats: +50'],
    unused: ['Category'],
  },
  {
    name: 'a merged section in German',
    in: de,
    text: 'Bereich;Posten;Betrag\nNutzen;Papier;100\n;Toner;200\nKosten;Lizenz;50\n;Reise;70\n',
    lines: ['Papier: +100', 'Toner: +200', 'Lizenz: -50', 'Reise: -70'],
  },
  {
    name: 'German sections with sums and a net',
    in: de,
    text: 'Posten;Betrag\nNutzen;\nSuche;8.000\nAblage;2.000\nPapier;500\nSumme Nutzen;10.500\nKosten;\nLizenz;3.000\nZwischensumme;3.000\nNettonutzen;7.500\n',
    lines: ['Suche: +8000', 'Ablage: +2000', 'Papier: +500', 'Lizenz: -3000'],
    left: [2, 6, 7, 9, 10],
  },
  {
    name: 'a section heading with its sum beside it',
    text: 'Item,Amount\nBenefits,300\nPaper,100\nToner,200\nCosts,70\nSeats,30\nCable,40\n',
    lines: ['Paper: +100', 'Toner: +200', 'Seats: -30', 'Cable: -40'],
    left: [2, 5],
  },
  {
    name: 'a title that says costs',
    text: 'Running costs\n\nItem,Amount\nSeats,100\nCable,40\n',
    lines: ['Seats: -100', 'Cable: -40'],
    left: [1],
  },
  {
    name: 'a label column of cost items',
    text: 'Cost item,Amount\nSeats,100\nCable,40\n',
    lines: ['Seats: -100', 'Cable: -40'],
  },
  {
    name: 'a minus under benefits',
    text: 'Item,Amount\nBenefits,\nPaper,100\nLost rebate,-30\nCosts,\nSeats,40\n',
    lines: ['Paper: +100', 'Lost rebate: +-30', 'Seats: -40'],
    left: [2, 5],
  },
  {
    name: 'costs with a minus, and one without',
    text: 'Kind,Item,Amount\nBenefit,Paper,500\nCost,Seats,-100\nCost,Cable,-50\nCost,Rebate,20\n',
    lines: ['Paper: +500', 'Seats: -100', 'Cable: -50'],
    left: [5],
    ask: ['direction'],
  },
  // Signs
  {
    name: 'brackets, minus before and behind',
    text: 'Item\tAmount\nPaper\t2,000\nSeats\t(500)\nCable\t-40\nTravel\t1,200.00-\nMiles\t−75\nVenue\t$(60)\nMeals\t-$30\n',
    lines: [
      'Paper: +2000',
      'Seats: -500',
      'Cable: -40',
      'Travel: -1200',
      'Miles: -75',
      'Venue: -60',
      'Meals: -30',
    ],
  },
  {
    name: 'credit and debit',
    text: 'Item\tAmount\nRefund\t500.00 CR\nFee\t300.00 DR\nPaper\t100\n',
    lines: ['Paper: +100'],
    left: [2, 3],
    ask: ['crore'],
  },
  {
    name: 'what is no number',
    text: 'Item\tAmount\nPaper\t100\nInk\t50-60\nToner\tTBD\nCable\tabout 30\nWork\t40 h\nRent\tn/a\n',
    lines: ['Paper: +100'],
    left: [3, 4, 5, 6, 7],
  },
  // Powers of ten
  {
    name: 'thousands in a title',
    text: 'All figures in thousands of USD\n\nItem,Amount\nPaper,12.5\nToner,8\n',
    lines: ['Paper: +12500', 'Toner: +8000'],
    left: [1],
  },
  {
    name: "USD '000",
    text: "Item\tUSD '000\nPaper\t12.5\nToner\t8\n",
    lines: ['Paper: +12500', 'Toner: +8000'],
  },
  {
    name: '$m',
    text: 'Item\tSavings ($m)\nPaper\t1.25\nToner\t0.8\n',
    lines: ['Paper: +1250000', 'Toner: +800000'],
  },
  {
    name: 'TEUR',
    in: de,
    text: 'Posten;Kosten in TEUR\nPapier;12,5\nToner;8\n',
    lines: ['Papier: -12500', 'Toner: -8000'],
  },
  {
    name: 'a bare m in brackets',
    text: 'Item\tAmount (m)\nPaper\t1.5\nToner\t8\n',
    lines: [],
    left: [2, 3],
    ask: ['scale'],
  },
  {
    name: 'columns of different powers',
    in: de,
    text: 'Posten;Nutzen (k€);Kosten (€)\nPapier;12;500\nToner;8;300\n',
    lines: ['Papier: +12000', 'Toner: +8000', 'Papier: -500', 'Toner: -300'],
  },
  {
    name: 'letters in the cells',
    text: 'Item\tAmount\nPaper\t12k\nToner\t$1.2m\nInk\t800\n',
    lines: ['Paper: +12000', 'Toner: +1200000', 'Ink: +800'],
  },
  // Currencies
  {
    name: 'two currencies by their signs',
    text: 'Item\tAmount\nPaper\t$700\nOffice\t€300\nCable\t£40\n',
    lines: ['Paper: +700'],
    left: [3, 4],
  },
  {
    name: 'all in another currency',
    text: 'Item\tAmount (EUR)\nPaper\t700\nOffice\t300\n',
    lines: [],
    left: [2, 3],
    ask: ['currency'],
  },
  {
    name: 'columns of two currencies',
    text: 'Item\tAmount (USD)\tAmount (EUR)\nPaper\t700\t640\nOffice\t300\t275\n',
    lines: ['Paper: +700', 'Office: +300'],
    unused: ['Amount (EUR)'],
  },
  // Sums and what is worked out
  {
    name: 'subtotals and a grand total',
    text: 'Item,Amount\nPaper,100\nToner,250\nSubtotal,350\nInk,40\nFilm,60\nSubtotal,100\nGrand total,450\n',
    lines: ['Paper: +100', 'Toner: +250', 'Ink: +40', 'Film: +60'],
    left: [4, 7, 8],
  },
  {
    name: 'a total above',
    text: 'Item,Amount\nTotal,350\nPaper,100\nToner,250\n',
    lines: ['Paper: +100', 'Toner: +250'],
    left: [2],
  },
  {
    name: 'averages, counts and extremes',
    text: 'Item,Amount\nPaper,100\nToner,250\nInk,40\nAverage,130\nMedian,100\nCount,3\nMaximum,250\nMin,40\n',
    lines: ['Paper: +100', 'Toner: +250', 'Ink: +40'],
    left: [5, 6, 7, 8, 9],
  },
  {
    name: 'averages in German',
    in: de,
    text: 'Posten;Betrag\nPapier;100\nToner;250\nInk;40\nDurchschnitt;130\nMittelwert;130\nAnzahl;3\nHöchstwert;250\n',
    lines: ['Papier: +100', 'Toner: +250', 'Ink: +40'],
    left: [5, 6, 7, 8],
  },
  {
    name: 'results',
    text: 'Item,Amount\nPaper,1000\nSeats,-400\nNet benefit,600\nROI,150%\nNPV,1490\nIRR,32%\nPayback (months),8\nDiscount rate,8%\n',
    lines: ['Paper: +1000', 'Seats: -400'],
    left: [4, 5, 6, 7, 8, 9],
  },
  {
    name: 'names that only sound like sums',
    text: 'Item,Amount\nTotal Energies contract,500\nNetwork savings,300\nInternet access,40\nAverage handling time,90\nCount fraud,35\nNet promoter score,77\n',
    lines: [
      'Total Energies contract: +500',
      'Network savings: +300',
      'Internet access: +40',
      'Average handling time: +90',
      'Count fraud: +35',
      'Net promoter score: +77',
    ],
  },
  {
    name: 'two equal rows and a repeated one',
    text: 'Item,Amount\nPaper,100\nToner,100\nPaper,100\nInk,50\n',
    lines: ['Paper: +100', 'Toner: +100', 'Paper: +100', 'Ink: +50'],
  },
  {
    name: 'a total in the first column while labels stand in the second',
    text: '#,Item,Amount\n1,Paper,100\n2,Toner,250\nTotal,,350\n',
    lines: ['Paper: +100', 'Toner: +250'],
    left: [4],
  },
  {
    name: 'totals over years without a word',
    text: 'Item,Year 1,Year 2,Year 3\nPaper,10,20,30\nToner,5,5,5\n,15,25,35\n',
    lines: ['Paper: +10/20/30', 'Toner: +5/5/5'],
    left: [4],
  },
  {
    name: 'a total that does not add up is no line',
    text: 'Item,Amount\nPaper,100\nToner,250\nTotal,351\n',
    lines: ['Paper: +100', 'Toner: +250'],
    left: [4],
  },
  {
    name: 'a summary below',
    text: 'Item,Amount\nPaper,100\nSeats,-40\n\nSummary,\nBenefits,100\nCosts,40\nNet,60\n',
    lines: ['Paper: +100', 'Seats: -40'],
    left: [5, 6, 7, 8],
  },
  {
    name: 'nothing but words',
    text: 'Item,Owner\nPaper,R. Hale\nToner,S. Roth\n',
    lines: [],
    left: [1, 2, 3],
  },
];
