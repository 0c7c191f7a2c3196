/** Columns of customer lists, by their names in exports of the major CRMs, in English and German. */
import type { AccountField } from '../types.ts';
import { fold } from '../words/fold.ts';

/** Best names first: of several columns that may be one field, the one whose name comes earlier is chosen. */
const names: Record<AccountField, string> = {
  ref: 'case id|kennung des falls|fall id|nicht aendern verkaufschance|nicht aendern firma|nicht aendern konto|ne pas modifier opportunite|ne pas modifier compte|no modificar oportunidad|no modificar cuenta|id de fiche d informations|id de la fiche d informations|id de l opportunite|id de registro|id de la oportunidad|id de objeto|opportunity id|deal id|record id|deal record id|company record id|opportunity number|opportunity id 18|opportunityid|deal id number|account id|company id|customer id|customer number|customer no|account number|gsid|salesforce id|sfdc id|crm id|crm key|external id|case safe id|do not modify opportunity|do not modify account|subscription id|contract number|contract id|ref|reference|key|id|record id contact|organization id|object id|datensatz id|opportunity nr|opportunity nummer|deal nr|kundennummer|kunden nr|kundennr|kunden id|vertragsnummer|accountnummer|account nr|firmen id|referenz|schluessel|verkaufschancen id|identifiant|id cliente|numero de cliente',
  title:
    'opportunity name|deal name|deal title|deal deal name|title|opportunity|deal|topic|subject|case|case title|project|project name|contract name|subscription|subscription name|opportunity title|verkaufschance|opportunity bezeichnung|dealname|deal titel|titel|thema|projekt|projektname|vorgang|betreff|vertrag|bezeichnung|nom de l opportunite|nom de la transaction|intitule|objet|nombre de la oportunidad|nombre del negocio',
  customer:
    'account name|company name|customer name|associated company|associated company names|potential customer|customer|account|company|organization name|organization|organisation|client|client name|deal organization|parent account name|end customer|business name|legal name|primary associated company|account name account name|accountname|kunde|kundenname|firma|firmenname|unternehmen|unternehmensname|accountname|potenzieller kunde|potentieller kunde|organisation name|zugehoeriges unternehmen|zugeordnetes unternehmen|mandant|endkunde|nom du compte|compte|client|nom du client|entreprise associee|nom de l entreprise|societe|empresa asociada|nombre del cliente|entreprise|nombre de la cuenta|cuenta|cliente|empresa|nombre de la empresa|name',
  owner:
    'csm|customer success manager|csm name|success manager|opportunity owner|deal owner|account owner|company owner|sales owner|customer success owner|csm owner|cs manager|cs owner|renewal owner|owner|owner name|account manager|account executive|sales rep|salesperson|rep|assigned to|responsible|opportunity owner full name|hubspot owner|kam|key account manager|record owner|deal deal owner|inhaber|dealinhaber|deal inhaber|accountinhaber|account inhaber|opportunity inhaber|besitzer|verantwortlich|verantwortlicher|zustaendig|betreuer|kundenbetreuer|vertriebsmitarbeiter|bearbeiter|ansprechpartner intern|zustaendiger mitarbeiter|employee responsible|proprietaire de l opportunite|proprietaire de la transaction|proprietaire du compte|proprietaire|charge de compte|responsable|propietario de la oportunidad|propietario del negocio|propietario de la cuenta|propietario|responsable de cuenta',
  segment:
    'segment|customer segment|tier|customer tier|account segment|market segment|size|company size|account tier|segmentation|kundensegment|kundengruppe|groesse|unternehmensgroesse|klasse|segmento|taille',
  industry:
    'industry|account industry|company industry|sector|vertical|industry sector|industry type|branche|industrie|wirtschaftszweig|sektor|secteur|secteur d activite|industria|sector industrial',
  renewal:
    'renewal date|next renewal date|next renewal|renewal|contract end date|contract end|subscription end date|subscription end|end date|term end date|term end|expiration date|expiry date|expires|contract expiration|contract expiration date|current term end|license end date|contract renewal date|close date|closing date|expected close date|est close date|estimated close date|actual close date|deal expected close date|verlaengerung|verlaengerungsdatum|verlaengerung am|vertragsende|vertragsablauf|ablaufdatum|laufzeitende|laufzeit bis|ende|enddatum|kuendigungstermin|naechste verlaengerung|abschlussdatum|schlussdatum|erwartetes abschlussdatum|vorauss abschlussdatum|voraussichtliches abschlussdatum|gesch abschlussdatum|geschaetztes abschlussdatum|schlusstermin|date de renouvellement|renouvellement|date de fin de contrat|fin de contrat|date d echeance|echeance|date de fermeture|date de cloture|fecha de renovacion|renovacion|fecha de fin de contrato|fin de contrato|fecha de vencimiento|vencimiento|fecha de cierre',
  currency:
    'currency|opportunity currency|deal currency|amount currency|currency code|arr currency|account currency|iso currency|currency iso code|currencyisocode|currency in company s currency|transaction currency|currency of value|deal currency of value|arr currency code|waehrung|opportunity waehrung|deal waehrung des deal wert|waehrung des deal wert|whg|devise|devise de l opportunite|moneda|divisa',
  arr: 'arr|annual recurring revenue|current arr|total arr|arr usd|arr eur|acv|annual contract value|annualized contract value|recurring revenue annual|annual value|yearly value|renewal arr|subscription arr|mrr|monthly recurring revenue|current mrr|total mrr|contract value|amount|deal value|deal amount|value|opportunity amount|est revenue|estimated revenue|amount in company currency|expected revenue|jahresumsatz wiederkehrend|jaehrlich wiederkehrender umsatz|jahresvertragswert|jahreswert|vertragswert|monatlich wiederkehrender umsatz|revenu annuel recurrent|revenu recurrent annuel|montant annuel|valeur annuelle|revenu mensuel recurrent|revenu recurrent mensuel|ingresos recurrentes anuales|ingreso recurrente anual|importe anual|valor anual|ingresos recurrentes mensuales|ingreso recurrente mensual|expected value|montant de la transaction|importe de la oportunidad|betrag|wert|dealwert|deal wert|gesch umsatz|geschaetzter umsatz|umsatz erwartet|montant|importe',
};

const ranks = new Map<string, { field: AccountField; rank: number }>();
for (const [field, list] of Object.entries(names) as [AccountField, string][])
  list.split('|').forEach((name, rank) => {
    const key = fold(name);
    if (!ranks.has(key)) ranks.set(key, { field, rank });
  });

/** Amounts of a deal that may not be yearly. */
const unsure = new Set(
  'amount|expected value|montant de la transaction|importe de la oportunidad|contract value|deal value|deal amount|value|opportunity amount|est revenue|estimated revenue|amount in company currency|expected revenue|vertragswert|betrag|wert|dealwert|deal wert|gesch umsatz|geschaetzter umsatz|umsatz erwartet|montant|importe'.split(
    '|',
  ),
);

interface Named {
  field: AccountField;
  /** Lower is better. */
  rank: number;
  times?: number;
  /** The money of a deal, which may not be yearly. */
  deal?: boolean;
}

/**
 * The field a heading names. "Deal - Title", "Opportunity: Amount", "ARR (EUR)", "Account Name: Account Name" are
 * judged by the part beside the object's name.
 */
export function fieldNamed(heading: string): Named | null {
  const bare = heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const whole = fold(bare);
  const parts = bare
    .split(/\s[-–:|]\s|:\s|\s*[.]\s*(?=[A-Z])|[↑↓▲▼]/)
    .map(fold)
    .filter((x) => x !== '');
  const tries = [
    fold(heading),
    whole,
    whole.replace(/ids$/, 'id'),
    parts.length > 1 ? parts.join(' ') : '',
    parts.at(-1) ?? '',
  ];
  for (const [i, name] of tries.entries()) {
    const found = ranks.get(name);
    if (!found) continue;
    if (
      i === 4 &&
      parts.length > 1 &&
      found.field === 'title' &&
      /^(?:organization|organisation|account|company|person|contact)/.test(whole)
    )
      return { field: 'customer', rank: 5 };
    const monthly = found.field === 'arr' && /\b(?:mrr|monthly|monatlich|mensuel|mensual)/.test(name);
    return {
      ...found,
      ...(monthly ? { times: 12 } : {}),
      ...(unsure.has(name) ? { deal: true } : {}),
    };
  }
  if (/^(?:organization|organisation|account|company) name$/.test(whole))
    return { field: 'customer', rank: 6 };
  const money =
    /^(?:total |current |net |annual |year(?:ly)? )*(arr|mrr|acv)(?:(?: in)? [a-z]{3}| amount| value| converted| today)*$/.exec(
      whole,
    );
  if (money)
    return { field: 'arr', rank: money[1] === 'mrr' ? 18 : 9, ...(money[1] === 'mrr' ? { times: 12 } : {}) };
  return null;
}
