import type { Translation } from '../sections.ts';

/** Mots du chemin vers un assistant et retour. */
export default {
  title: 'Avec un assistant',
  out: 'L’emporter',
  outHint:
    'Copie l’analyse en texte avec des consignes, son document et son schéma. Les notes privées, l’identifiant dans votre CRM et les constats restent ici. Rien n’est envoyé : vous décidez où le coller.',
  copy: 'Copier pour un assistant',
  copied: 'Copié. Collez-le chez l’assistant, puis rapportez sa réponse ici.',
  copyFailed: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte ci-dessous et copiez-le.',
  text: 'Le texte',
  back: 'Rapporter la réponse',
  answer: 'Sa réponse',
  answerHint:
    'Le JSON seul, ou la réponse entière. Vous décidez de chaque changement avant que rien ne change.',
  review: 'Voir les changements',
  by: 'Un assistant',
  note: 'd’un assistant',
  problem: {
    'too-long': 'C’est trop long pour être une analyse.',
    'no-json': 'Ce texte ne contient pas de document JSON. Demandez le document entier dans un seul bloc.',
    case: 'Ce n’est pas une analyse comme il faut :',
    same: 'C’est l’analyse telle qu’elle est : rien ne diffère.',
  },
  instructions: {
    task: 'Voici une analyse de valeur : ce qu’une solution vaut pour un client. Aide-moi à l’améliorer. Réponds par l’analyse entière en un document JSON dans un bloc de code, changée là où tu vois une raison, et dis avant en quelques phrases ce que tu as changé et pourquoi.',
    rules: [
      'Garde format, version, kind et tous les identifiants et noms présents. Donne aux nouvelles lignes et aux nouveaux chiffres de nouveaux identifiants.',
      'N’invente pas de chiffres du client : laisse value à null là où personne n’a donné de nombre, et mets dans question ce qu’il faut demander.',
      'Les formules emploient les noms des assumptions, des nombres, + - * / et des parenthèses, ainsi que min, max, abs, round, floor, ceil, if.',
      'Un pourcentage est une fraction : 0.4 pour 40 %. L’argent est dans la devise de l’analyse.',
      'Les clés inconnues sont des erreurs. Ce à quoi le schéma donne une valeur par défaut peut être omis.',
    ],
    inWords: 'L’analyse en mots :',
    document: 'L’analyse en document :',
    schema: 'Le schéma JSON d’un tel document :',
  },
  said: {
    about: (title, customer, solution) =>
      `${title}${customer ? `, pour ${customer}` : ''}${solution ? ` : ${solution}` : ''}`,
    term: (years, start, currency) =>
      `${years <= 1 ? '1 an' : `${years} ans`} à partir de ${start}, en ${currency}`,
    line: (bucket, label, formula, per) => `${bucket} : ${label} = ${formula || 'non saisi'}, ${per}`,
    number: (name, label, value, source) =>
      `${name} (${label}) : ${value || 'non saisi'}${source ? `, ${source}` : ''}`,
    net: (net) => `Valeur nette actuelle : ${net}`,
  },
} satisfies Translation<'assistant'>;
