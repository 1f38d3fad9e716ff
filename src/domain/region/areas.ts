import type { Province } from './provinces.ts'

/**
 * The provinces each care-office region lies in, the largest part first, by the ids of the reference pack. Follows from
 * the municipalities of the 2019 list; several regions cross a provincial border.
 */
export const PROVINCES_OF_CARE_OFFICE: Readonly<Record<string, readonly Province[]>> = {
  't-gooi': ['prov-noord-holland', 'prov-flevoland', 'prov-utrecht'],
  'amstelland-en-de-meerlanden': ['prov-noord-holland'],
  amsterdam: ['prov-noord-holland'],
  'apeldoorn---zutphen': ['prov-gelderland'],
  arnhem: ['prov-gelderland'],
  drenthe: ['prov-drenthe'],
  flevoland: ['prov-flevoland'],
  friesland: ['prov-friesland'],
  groningen: ['prov-groningen'],
  haaglanden: ['prov-zuid-holland'],
  kennemerland: ['prov-noord-holland'],
  'midden-brabant': ['prov-noord-brabant'],
  'midden-holland': ['prov-zuid-holland'],
  'midden-ijssel': ['prov-overijssel', 'prov-gelderland'],
  'nieuwe-waterweg-noord': ['prov-zuid-holland'],
  nijmegen: ['prov-gelderland', 'prov-limburg'],
  'noord--en-midden-limburg': ['prov-limburg'],
  'noord-holland-noord': ['prov-noord-holland'],
  'noord-oost-brabant': ['prov-noord-brabant', 'prov-gelderland'],
  rotterdam: ['prov-zuid-holland'],
  twente: ['prov-overijssel'],
  utrecht: ['prov-utrecht', 'prov-gelderland'],
  waardenland: ['prov-zuid-holland', 'prov-utrecht'],
  'west-brabant': ['prov-noord-brabant'],
  'westland-schieland-delfland': ['prov-zuid-holland'],
  'zaanstreek---waterland': ['prov-noord-holland'],
  zeeland: ['prov-zeeland'],
  'zuid-holland-noord': ['prov-zuid-holland'],
  'zuid-hollandse-eilanden': ['prov-zuid-holland'],
  'zuid-limburg': ['prov-limburg'],
  'zuid-oost-brabant': ['prov-noord-brabant'],
  zwolle: ['prov-overijssel', 'prov-gelderland'],
}

/** Where an area lies: its provinces, and the care-office regions it shares ground with. */
interface Place {
  readonly provinces: readonly Province[]
  readonly careOffices: readonly string[]
}

function place(provinces: Province | readonly Province[], ...careOffices: readonly string[]): Place {
  return { provinces: typeof provinces === 'string' ? [provinces] : provinces, careOffices }
}

/**
 * Where the labour-market regions and the areas of the regional GP organisations lie, by the ids of the reference pack.
 * The outlines differ: an area seldom has the same borders as a care-office region, so this says "near", never "equal".
 */
export const PLACE_OF_AREA: Readonly<Record<string, Place>> = {
  'lmr-twente': place('prov-overijssel', 'twente'),
  'lmr-haaglanden': place('prov-zuid-holland', 'haaglanden'),
  'lmr-zuid-holland-zuid': place('prov-zuid-holland', 'waardenland', 'zuid-hollandse-eilanden'),
  'lmr-gooi-vechtstreek': place('prov-noord-holland', 't-gooi'),
  'lmr-amersfoort': place('prov-utrecht', 'utrecht'),
  'lmr-amsterdam': place('prov-noord-holland', 'amsterdam'),
  'lmr-stedendriehoek': place(
    ['prov-gelderland', 'prov-overijssel'],
    'apeldoorn---zutphen',
    'midden-ijssel',
    'zwolle',
  ),
  'lmr-zuidwest-gelderland': place('prov-gelderland', 'nijmegen'),
  'lmr-west-brabant': place('prov-noord-brabant', 'west-brabant'),
  'lmr-zwolle': place('prov-overijssel', 'zwolle'),
  'lmr-achterhoek': place('prov-gelderland', 'arnhem'),
  'lmr-delft-westland': place('prov-zuid-holland', 'westland-schieland-delfland'),
  'lmr-rotterdam': place('prov-zuid-holland', 'rotterdam', 'nieuwe-waterweg-noord'),
  'rho-medrie': place(['prov-overijssel', 'prov-flevoland'], 'zwolle', 'flevoland'),
  'rho-hadoks': place('prov-zuid-holland', 'haaglanden'),
  'rho-huisartsenconnectie': place('prov-zeeland', 'zeeland'),
  'rho-sht-thoon': place('prov-overijssel', 'twente'),
  'rho-fea': place('prov-overijssel', 'twente'),
  'rho-hz-drenthe': place('prov-drenthe', 'drenthe'),
  'rho-hzk': place('prov-noord-holland', 'kennemerland'),
  'rho-zorroo': place('prov-noord-brabant', 'west-brabant', 'midden-brabant'),
  'rho-hge-hht': place('prov-noord-brabant', 'west-brabant'),
  'rho-stroomz': place('prov-noord-brabant', 'zuid-oost-brabant'),
  'rho-pozob-elan': place('prov-noord-brabant', 'zuid-oost-brabant'),
  'rho-zel': place('prov-zuid-holland', 'westland-schieland-delfland'),
  'rho-mediis': place('prov-zuid-holland', 'midden-holland'),
  'rho-hkn': place('prov-noord-holland', 'noord-holland-noord'),
}
