/** Sentences on uploaded files in English; the keys that the other languages must match. */
export const filesEn = {
  'upload.csrf':
    'This request does not come from a page of this service. Send the header apollo-require-preflight with it.',
  'upload.noFile':
    'No file arrived. Choose one file and send it as multipart/form-data, with kind=photo or kind=attachment in the address.',
  'upload.empty': 'This file is empty. Check it on your computer, then choose it again.',
  'upload.tooLarge': 'This file is larger than {max} MB. Make it smaller, or split it.',
  'upload.tooMany':
    '{max} files have been uploaded for this case study already. Those that it does not show are taken away every night: please go on tomorrow.',
  'upload.busy': 'Many files are arriving at the moment. Please try again in a minute.',
  'upload.failed': 'The file could not be stored. Please try again; if it stays, tell your administrator.',
  'upload.type.photo': 'This is not a photo that can be shown: take a JPEG, PNG, WebP or AVIF.',
  'upload.type.attachment': 'This is not a document that can be attached: take a PDF, DOCX, XLSX, ODT, ODS or CSV.',
  'upload.svg': 'SVG pictures can carry programs and are not taken. Export it as PNG or WebP.',
  'upload.heic':
    'This photo is in the format of some telephones (HEIC), which browsers do not show. Export it as JPEG.',
  'upload.animated': 'This picture moves. Choose a still one, such as a JPEG.',
  'upload.pixels': 'This picture has {value} million pixels; {max} million are taken. Make it smaller.',
  'upload.broken': 'This file is damaged and cannot be read whole. Export it again, then choose it again.',
  'upload.polyglot': 'This file is of two types at once, which hides programs. Open it and export it anew.',
  'upload.macros': 'This document contains macros. Save it without them (DOCX, XLSX, ODT or ODS), or as PDF.',
  'upload.bomb': 'This document unpacks to far more than it holds and is not opened. Export it anew, or as PDF.',
  'upload.locked': 'This document is protected by a password. Save it without one.',
  'file.gone': 'This file belongs to a case study that has been withdrawn.',
  'input.unknownFile': 'This file is not there (any more). Upload it again.',
  'input.fileTwice': 'This file is in the list already.',
  'input.oneCover': 'Only one photo can be the cover.',
} as const;
