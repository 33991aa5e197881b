import type { searchesEn } from './en.js';

/** Phrases sur les recherches et leur index en français. */
export const searchesFr: Readonly<Record<keyof typeof searchesEn, string>> = {
  'searchLog.title': 'Ce que l’on cherche',
  'searchLog.intro':
    'Les questions posées à la recherche publique, comptées par jour sans aucune donnée personnelle. Une question apparaît quand assez de visiteurs différents l’ont posée.',
  'searchLog.query': 'Question',
  'searchLog.language': 'Langue',
  'searchLog.asked': 'Posée',
  'searchLog.withoutResults': 'Sans résultat',
  'searchLog.visitors': 'Visiteurs',
  'searchLog.lastAsked': 'Dernière fois',
  'searchLog.results': 'Résultats',
  'searchLog.zeroOnly': 'Sans résultat',
  'searchLog.none': 'Aucune question à montrer pour le moment',
  'searchLog.noneHint': 'Une question apparaît ici quand assez de visiteurs différents l’ont posée.',
  'searchIndex.title': 'Index de recherche',
  'searchIndex.engine': 'Moteur',
  'searchIndex.answers': '{engine} répond',
  'searchIndex.silent': '{engine} ne répond pas',
  'searchIndex.held': 'Dans l’index',
  'searchIndex.heldValue':
    '{cases, plural, one {# retour d’expérience} other {# retours d’expérience}}, {documents, plural, one {# texte} other {# textes}}',
  'searchIndex.published': 'Publiés',
  'searchIndex.publishedValue': '{cases, plural, one {# retour d’expérience} other {# retours d’expérience}}',
  'searchIndex.drift': 'Écarts',
  'searchIndex.driftValue':
    '{drift, plural, =0 {aucun} one {# retour d’expérience diffère de ce qui est publié} other {# retours d’expérience diffèrent de ce qui est publié}}',
  'searchIndex.countedAt': 'décompte du {moment}',
  'searchIndex.counting': 'décompte en cours',
  'searchIndex.notCounted': 'décompte impossible',
  'searchIndex.jobs': 'Plus ancienne tâche en attente',
  'searchIndex.noJobs': 'rien n’attend',
  'searchIndex.jobsValue': 'depuis {duration}',
  'searchIndex.duration':
    '{minutes, plural, =0 {} one {# minute } other {# minutes }}{seconds, plural, one {# seconde} other {# secondes}}',
  'searchIndex.kind.REBUILD': 'Reconstruction',
  'searchIndex.kind.VERIFY': 'Vérification',
  'searchIndex.origin.DESK': 'demandée ici',
  'searchIndex.origin.TERMINAL': 'lancée en ligne de commande',
  'searchIndex.state.WAITING': '{kind} demandée le {moment}\u202f: en attente d’exécution.',
  'searchIndex.state.RUNNING':
    '{kind} {origin}\u202f: {done, number} retours d’expérience sur {total, number}, depuis {duration}.',
  'searchIndex.finishing': '{kind} {origin}\u202f: tout est lu, l’index se termine, depuis {duration}.',
  'searchIndex.state.DONE':
    '{kind} {origin}\u202f: terminée le {moment} après {duration}, {total, plural, one {# retour d’expérience} other {# retours d’expérience}}.',
  'searchIndex.repaired':
    '{repaired, plural, =0 {Rien n’était à réparer.} one {# retour d’expérience a été réparé.} other {# retours d’expérience ont été réparés.}}',
  'searchIndex.state.FAILED':
    '{kind} {origin}\u202f: échouée le {moment}. L’index précédent reste en service\u202f; le journal du serveur dit pourquoi.',
  'searchIndex.state.STOPPED':
    '{kind} {origin}\u202f: interrompue à {done, number} sur {total, number}, car le programme qui l’exécutait s’est arrêté. L’index précédent reste en service. Relancez-la quand vous le souhaitez.',
  'searchIndex.progress': 'Avancement sur l’index de recherche',
  'searchIndex.aloud': '{percent}\u00a0%',
  'searchIndex.rebuild': 'Reconstruire l’index',
  'searchIndex.rebuildText':
    'Un nouvel index est rempli avec {cases, plural, one {# retour d’expérience publié} other {# retours d’expérience publiés}}, puis remplace celui en service. La recherche continue pendant ce temps. Comptez quelques secondes pour mille retours d’expérience.',
  'searchIndex.verify': 'Vérifier et réparer',
  'searchIndex.verifyText':
    'L’index est comparé à ce qui est publié\u202f; ce qui diffère est réparé. La recherche continue pendant ce temps.',
  'searchIndex.asked': 'L’opération va commencer dans un instant.',
};
