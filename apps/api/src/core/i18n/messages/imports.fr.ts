import type { importsEn } from './imports.en.js';

/** Sentences on imports and exports in French. */
export const importsFr: Record<keyof typeof importsEn, string> = {
  'import.type':
    'Ce fichier n’est ni un classeur XLSX, ni un texte CSV, JSON ou JSON-LD. Partez du modèle et enregistrez-le dans l’un de ces formats.',
  'import.noHeadings':
    'La ligne qui nomme les colonnes manque. Partez du modèle et laissez ses premières lignes en place.',
  'import.empty':
    'Il n’y a aucun retour d’expérience sous les intitulés. Remplissez au moins une ligne, puis choisissez de nouveau le fichier.',
  'import.rows':
    'Le fichier compte plus de {max, number} retours d’expérience. Répartissez-les dans plusieurs fichiers.',
  'import.columns': 'La feuille compte plus de {max, number} colonnes. Ne gardez que celles du modèle.',
  'import.cell': 'Une cellule compte plus de {max, number} caractères, ce qu’aucun champ n’accepte. Raccourcissez-la.',
  'import.rowSize':
    'La ligne {value} compte plus de {max, number} caractères. Raccourcissez ses textes, ou vérifiez que les guillemets sont fermés.',
  'import.total':
    'Les cellules contiennent ensemble plus de texte qu’il n’est possible d’en lire en une fois. Répartissez-le dans plusieurs fichiers.',
  'import.csv':
    'Le CSV ne peut être lu à partir de la ligne {value}. Vérifiez-y les guillemets, ou enregistrez le tableau en XLSX.',
  'import.json': 'Le JSON ne peut être lu près de la ligne {value}. Vérifiez-le avec un programme qui montre l’erreur.',
  'import.jsonList':
    'Le JSON ne contient pas de liste de retours d’expérience. Placez-les dans une liste, ou dans « caseStudies » ou « @graph ».',
  'import.jsonShape':
    'Ce JSON contient plus de crochets que n’en demandent des retours d’expérience et n’est pas ouvert. Exportez-le de nouveau.',
  'import.declaration':
    'Ce classeur renvoie à l’extérieur ou déclare ses propres codes et n’est pas ouvert. Enregistrez-le de nouveau avec votre tableur.',
  'import.fileGone': 'Le fichier n’est plus disponible. Choisissez-le de nouveau.',
  'import.rights':
    'La personne qui a déposé ce fichier ne peut plus rédiger de retours d’expérience. Plus rien n’en est importé.',
  'import.tooManyOpen':
    '{max} de vos fichiers sont en cours de lecture ou d’import. Attendez que l’un soit terminé, puis choisissez de nouveau celui-ci.',
  'import.shape': '« {value} » n’est pas une valeur de ce champ. La documentation indique ce qu’il accepte.',
  'import.unknownField': '« {value} » n’est pas un champ d’un retour d’expérience. Corrigez son nom, ou retirez-le.',
  'import.value': '« {value} » ne figure pas dans la liste de cette colonne : voir la feuille des valeurs admises.',
  'import.number': '« {value} » n’est pas un nombre. N’écrivez que des chiffres, sans unité : 250000 ou 12,5.',
  'import.numberDoubtful': '« {value} » peut se lire de deux façons. Écrivez-le sans virgule : 1234, ou 1.234.',
  'import.collectivity':
    '« {value} » n’est pas une collectivité connue. Écrivez son code officiel, par exemple FR/37261 ou JP/172014.',
  'import.owner': 'Indiquez la collectivité dont vient le retour d’expérience, par exemple FR/37261 ou JP/172014.',
  'import.origin':
    'La source accepte lettres, chiffres, espaces, points, traits d’union et tirets bas, 60 au plus ; la clé, 200 caractères au plus.',
  'import.formatting':
    'Les mots de ce texte diffèrent de sa mise en forme, qui est laissée de côté. Le texte est importé tel quel.',
  'import.known': 'Ce retour d’expérience est déjà présent : {value}.',
  'import.knownByNow':
    'Ce retour d’expérience est arrivé par une autre voie depuis la vérification. La ligne est laissée de côté.',
  'import.alike': 'Un retour d’expérience de cette collectivité lui ressemble : {value}.',
  'import.alikeInFile': 'La ligne {value} porte le même titre.',
  'import.repeated': 'La ligne {value} porte la même source et la même clé. Celle-ci est laissée de côté.',
  'import.closed': 'Ce retour d’expérience est en relecture ou a été clos et ne peut être modifié pour l’instant.',
  'import.failed':
    'Cette ligne n’a pas pu être importée. Importez-la de nouveau ; si cela persiste, prévenez votre administrateur.',
  'export.filter': 'Ce filtre n’est pas un filtre de la recherche. Reprenez l’adresse depuis la page de recherche.',
  'export.busy': 'De nombreux fichiers sont en cours de préparation. Réessayez dans une minute.',
  'import.state.new': 'Nouveau',
  'import.state.known': 'Déjà présent',
  'import.state.alike': 'Ressemble à un autre',
  'import.state.repeated': 'En double',
  'import.state.invalid': 'À corriger',
  'import.state.queued': 'En attente',
  'import.state.created': 'Créé',
  'import.state.updated': 'Mis à jour',
  'import.state.unchanged': 'Inchangé',
  'import.state.skipped': 'Laissé de côté',
  'import.state.failed': 'En échec',
  'import.report.row': 'Ligne',
  'import.report.state': 'État',
  'import.report.title': 'Titre',
  'import.report.caseStudy': 'Retour d’expérience',
  'import.report.said': 'Remarques',
};
