import type { Forms } from '../../profile/profile.ts'

/** Acronyms in general use that each language spells in its own way: nobody's terms in particular. */
const written = `
EU/UE UN/ONU UNO/ONU UK/RU USA/EUA GDPR/RGPD GDP/PIB GNP/PNB GHG/GES IPCC/GIEC WHO/OMS WTO/OMC IMF/FMI ILO/OIT OECD/OCDE UNHCR/HCR IOM/OIM IAEA/AIEA
ICAO/OACI IMO/OMI ITU/UIT WIPO/OMPI WFP/PAM ECB/BCE EIB/BEI EEA/EEE EEAS/SEAE ECHR/CEDH ECtHR/CEDH CJEU/CJUE ICJ/CIJ ICC/CPI OPCW/OIAC ICRC/CICR
UNSC/CSNU UNSCR/RCSNU UNDP/PNUD UNEP/PNUE NATO/OTAN AU/UA NGO/ONG INGO/OING SME/PME VAT/TVA AI/IA IT/TI ICT/TIC HR/RH GIS/SIG DNA/ADN RNA/ARN HIV/VIH AIDS/SIDA STD/IST
CBRN/NRBC WMD/ADM IED/EEI EEZ/ZEE PPE/EPI OHS/SST OSH/SST ERP/PGI HQ/QG CIS/SIC ETS/STE CETS/STCE LNG/GNL
UNCITRAL/CNUDCI UNODC/ONUDC UNFPA/FNUAP IFAD/FIDA WMO/OMM EBRD/BERD EFTA/AELE ECOWAS/CEDEAO OAS/OEA WEU/UEO ESA/ASE CFSP/PESC CSDP/PSDC EDA/AED
EQF/CEC CEFR/CECR CAT/TAO MT/TA AED/DAE MSD/TMS DPO/DPD DPIA/AIPD CSR/RSE AML/LBC NPO/OBNL
`
  .trim()
  .split(/\s+/u)

export const everydayAcronyms: readonly Forms[] = written.map((pair): Forms => {
  const [en = '', fr = ''] = pair.split('/')
  return { en: [en], fr: [fr] }
})

/** Money by its code, and how else a text says it. */
export const currencies: ReadonlyMap<string, RegExp> = new Map([
  ['EUR', /€|\beuros?\b/iu],
  ['USD', /\$|\bdollars?\b/iu],
  ['CAD', /\$|\bdollars?\b/iu],
  ['AUD', /\$|\bdollars?\b/iu],
  ['GBP', /£|\b(?:pounds?|livres?)\b/iu],
  ['CHF', /\b(?:francs?)\b/iu],
  ['NOK', /\b(?:kroner|couronnes?)\b/iu],
  ['SEK', /\b(?:kronor|couronnes?)\b/iu],
  ['DKK', /\b(?:kroner|couronnes?)\b/iu],
  ['JPY', /¥|\byens?\b/iu],
  ['PLN', /\bzlotys?\b/iu],
])

/** What is measured, behind a number: the other language may have another sign for it ("5 MB", « 5 Mo »). */
export const unitSigns: ReadonlySet<string> = new Set([
  'KB',
  'MB',
  'GB',
  'TB',
  'KO',
  'MO',
  'GO',
  'TO',
  'AM',
  'PM',
  'KM',
  'CM',
  'MM',
  'KG',
  'KW',
  'MW',
  'GHZ',
  'MHZ',
  'KWH',
  'MWH',
])
