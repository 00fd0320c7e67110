export const rightsExplanations = {
  'http://rightsstatements.org/vocab/InC/1.0/':
    'It is protected, and you know whose permission is needed. Readers look at it here; for anything more they ask the rights holder.',
  'http://rightsstatements.org/vocab/InC-OW-EU/1.0/':
    'Protected, but the rights holder was looked for as European law demands and not found. Only for institutions in the European Union that have registered it as an orphan work.',
  'http://rightsstatements.org/vocab/InC-EDU/1.0/':
    'Protected, and the rights holder lets it be used for teaching and learning without asking. For anything else readers ask.',
  'http://rightsstatements.org/vocab/InC-NC/1.0/':
    'Protected, and the rights holder lets it be used without asking wherever no money is earned with it.',
  'http://rightsstatements.org/vocab/InC-RUU/1.0/':
    'Protected, but after a reasonable search nobody knows who holds the rights, or how to reach them. Say in the note how you searched.',
  'http://rightsstatements.org/vocab/NoC-CR/1.0/':
    'No longer protected, but a contract of yours, with a donor or a digitisation partner, limits what others may do with it. Say which under “Additional terms”.',
  'http://rightsstatements.org/vocab/NoC-NC/1.0/':
    'No longer protected, but it was digitised in a partnership whose contract lets it be used only where no money is earned with it.',
  'http://rightsstatements.org/vocab/NoC-OKLR/1.0/':
    'No longer protected by copyright, but another law limits its use: privacy, protection of cultural heritage, or the like. Say which for readers.',
  'http://rightsstatements.org/vocab/NoC-US/1.0/':
    'Not protected in the United States. In other countries it may be, and readers there have to find out.',
  'http://rightsstatements.org/vocab/CNE/1.0/':
    'Nobody has looked into it yet. An honest answer, and the one to begin with.',
  'http://rightsstatements.org/vocab/UND/1.0/':
    'You looked into it, and it could not be settled: too little is known about who made it, or when.',
  'http://rightsstatements.org/vocab/NKC/1.0/': 'You have good reason to think that it is not protected, but no proof.',
  'https://creativecommons.org/publicdomain/zero/1.0/':
    'The rights are yours and you give them all up, everywhere. Anybody may do anything with it, without naming you.',
  'https://creativecommons.org/publicdomain/mark/1.0/':
    'Too old to be protected anywhere, or never protected. Anybody may do anything with it.',
  'https://creativecommons.org/licenses/by/4.0/':
    'The rights are yours, and anybody may use it for any purpose, if they name you. It cannot be taken back.',
  'https://creativecommons.org/licenses/by-sa/4.0/':
    'As CC BY; and whoever makes something new of it gives that on under the same licence.',
  'https://creativecommons.org/licenses/by-nc/4.0/':
    'As CC BY, but only where no money is earned with it. Many encyclopedias and newspapers cannot use it then.',
  'https://creativecommons.org/licenses/by-nd/4.0/':
    'As CC BY, but only unchanged: nobody may give on a translation, a cropped or a coloured version.',
  'https://creativecommons.org/licenses/by-nc-sa/4.0/':
    'As CC BY-NC; and whoever makes something new of it gives that on under the same licence.',
  'https://creativecommons.org/licenses/by-nc-nd/4.0/':
    'The narrowest: with your name, unchanged, and where no money is earned with it.',
}
