import type { filesEn } from './files.en.js';

/** Sentences on uploaded files in French. */
export const filesFr: Record<keyof typeof filesEn, string> = {
  'upload.csrf':
    'Cette requête ne vient pas d’une page de ce service. Envoyez-la avec l’en-tête apollo-require-preflight.',
  'upload.noFile':
    'Aucun fichier n’est arrivé. Choisissez un fichier et envoyez-le en multipart/form-data, avec kind=photo ou kind=attachment dans l’adresse.',
  'upload.empty': 'Ce fichier est vide. Vérifiez-le sur votre ordinateur, puis choisissez-le à nouveau.',
  'upload.tooLarge': 'Ce fichier dépasse {max} Mo. Réduisez-le ou divisez-le.',
  'upload.tooMany':
    '{max} fichiers ont déjà été déposés pour ce retour d’expérience. Ceux qu’il ne montre pas sont retirés chaque nuit : continuez demain.',
  'upload.busy': 'Beaucoup de fichiers arrivent en ce moment. Réessayez dans une minute.',
  'upload.failed':
    'Le fichier n’a pas pu être enregistré. Réessayez ; si cela persiste, prévenez votre administrateur.',
  'upload.type.photo': 'Ce n’est pas une photo affichable : choisissez un fichier JPEG, PNG, WebP ou AVIF.',
  'upload.type.attachment':
    'Ce n’est pas un document que l’on peut joindre : choisissez un fichier PDF, DOCX, XLSX, ODT, ODS ou CSV.',
  'upload.svg':
    'Les images SVG peuvent contenir des programmes et ne sont pas acceptées. Exportez-la en PNG ou en WebP.',
  'upload.heic':
    'Cette photo est au format de certains téléphones (HEIC), que les navigateurs n’affichent pas. Exportez-la en JPEG.',
  'upload.animated': 'Cette image est animée. Choisissez une image fixe, par exemple en JPEG.',
  'upload.pixels': 'Cette image compte {value} millions de pixels ; {max} millions sont acceptés. Réduisez-la.',
  'upload.broken':
    'Ce fichier est endommagé et ne peut pas être lu en entier. Exportez-le de nouveau, puis choisissez-le à nouveau.',
  'upload.polyglot':
    'Ce fichier est de deux types à la fois, ce qui sert à cacher des programmes. Ouvrez-le et exportez-le de nouveau.',
  'upload.macros': 'Ce document contient des macros. Enregistrez-le sans elles (DOCX, XLSX, ODT ou ODS) ou en PDF.',
  'upload.bomb':
    'Ce document se décompresse en une taille démesurée et n’est pas ouvert. Exportez-le de nouveau, ou en PDF.',
  'upload.locked': 'Ce document est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
  'file.gone': 'Ce fichier appartient à un retour d’expérience qui a été retiré.',
  'input.unknownFile': 'Ce fichier n’est pas (ou plus) là. Déposez-le à nouveau.',
  'input.fileTwice': 'Ce fichier est déjà dans la liste.',
  'input.oneCover': 'Une seule photo peut servir de couverture.',
};
