/**
 * Every column of a batch and every field of the dense form, in one table: where a value stands in Facts, and what its
 * header is called in both languages. What a column may hold is read from the schema of Facts. To add one, add a line;
 * types and tests then ask for its words.
 */
import type { DesignationId } from '../law/designation';
import type { LateCondition, PaperKind } from '../rules/facts';
import type { Column, ColumnHolds, ColumnPlace, ColumnSection } from './column';
import { redFlags } from './red-flags';

/** The last line of a list that a column can have. */
export const mostLines = 300;

type Line = readonly [id: string, es: string, at: ColumnPlace, also?: readonly string[]];

const of =
  (section: ColumnSection, holds: ColumnHolds = 'fact', line: number | null = null) =>
  ([id, es, at, also = []]: Line): Column => ({ id, es, section, holds, at, also, line });

const years = { 've-2021': '2021', 've-2023': '2023' } as const satisfies Record<DesignationId, string>;
const eachYear = <T>(make: (id: DesignationId, year: string) => T[]): T[] =>
  (Object.entries(years) as [DesignationId, string][]).flatMap(([id, year]) => make(id, year));

const paperNames = {
  permit: ['permit', 'permiso'],
  approval: ['approval', 'aprobacion'],
  'i-94': ['i94', 'i94'],
} as const satisfies Record<PaperKind, readonly [string, string]>;

const lateNames = {
  nonimmigrant: 'no_inmigrante',
  parole: 'parole',
  pending: 'pendiente',
  relief: 'amparo',
  family: 'familia',
} as const satisfies Record<LateCondition['kind'], string>;

const person: readonly Line[] = [
  ['person_type', 'tipo_de_persona', ['about']],
  ['urgent', 'urgente', ['urgent']],
  ['in_us', 'en_eeuu', ['inUs']],
  ['immigration_status', 'estatus_migratorio', ['immigrationStatus']],
  ['born_in_us', 'nacio_en_eeuu', ['bornInUs']],
];

const history: readonly Line[] = [
  ['tps_history', 'historia_tps', ['tpsHistory'], ['filed_status', 'estado_de_solicitud']],
  ['designation_held', 'designacion', ['tpsDesignations'], ['designations', 'designaciones']],
];

const papers: readonly Line[] = [
  ['paper_type', 'tipo_de_papel', ['papers', 'kinds'], ['paper_types', 'tipos_de_papel']],
  ...Object.entries(paperNames).flatMap(([kind, [en, es]]): Line[] => [
    [`${en}_end_date`, `${es}_fecha_fin`, ['papers', kind, 'endDate']],
    [`${en}_issue_date`, `${es}_fecha_emision`, ['papers', kind, 'issuedOn']],
    [`${en}_received_date`, `${es}_fecha_recibido`, ['papers', kind, 'receivedOn']],
  ]),
  ['renewal_receipt_date', 'fecha_recibo_renovacion', ['papers', 'renewalReceivedOn']],
];

const nationality: readonly Line[] = [
  ['nationality_basis', 'base_nacionalidad', ['nationality']],
  ['parents', 'padres', ['parents']],
  ['last_lived_in_venezuela', 'ultima_residencia_venezuela', ['lastLivedInVenezuela']],
  ['other_nationality', 'otra_nacionalidad', ['otherNationality']],
  ['entry_passport', 'pasaporte_de_entrada', ['entryPassport']],
];

const elsewhere: readonly Line[] = [
  ['other_nationality_stay', 'vivio_en_otra_nacionalidad', ['otherNationalityStay']],
  ['third_country', 'tercer_pais', ['thirdCountry']],
  ['third_country_status', 'estatus_tercer_pais', ['thirdCountryStatus']],
  ['permanent_status_since', 'permanente_desde', ['permanentStatusSince']],
  ['permanent_offer', 'oferta_permanente', ['permanentOffer']],
];

const arrival: readonly Line[] = [
  // The day of a first entry is not here: who came in once may have come to live later.
  ['residence_since', 'residencia_desde', ['livedSince'], ['fecha_de_llegada']],
  ...eachYear((id, year): Line[] => [[`lived_on_${year}`, `vivia_${year}`, ['livedOn', id]]]),
  ...eachYear((id, year): Line[] => [[`present_on_${year}`, `presente_${year}`, ['presentOn', id]]]),
  ['entry_manner', 'forma_de_entrada', ['entryManner']],
];

const registration: readonly Line[] = [
  ...eachYear((id, year): Line[] => [
    [`receipt_date_${year}`, `fecha_recibo_${year}`, ['filings', id, 'receivedOn']],
    [`sent_date_${year}`, `fecha_envio_${year}`, ['filings', id, 'sentOn']],
  ]),
  ['re_registered', 'reinscripcion', ['reRegistered']],
  ...eachYear((id, year): Line[] => [
    [`late_condition_${year}`, `condicion_tardia_${year}`, ['lateConditions', id]],
  ]),
  ['family_tps', 'familiar_tps', ['familyTps']],
  ['birth_month', 'mes_de_nacimiento', ['born']],
];

const lateEnds = eachYear((id, year) =>
  Object.entries(lateNames).map(
    ([kind, es]): Line => [
      `late_${kind}_ended_${year}`,
      `fin_${es}_${year}`,
      ['lateConditions', id, kind, 'ended'],
    ],
  ),
);

const immigration: readonly Line[] = [
  ['other_status', 'otro_tramite', ['otherStatus']],
  ['court', 'corte', ['court']],
  ['removal_order', 'orden_de_expulsion', ['removalOrder']],
  ['missed_hearing', 'falto_a_audiencia', ['missedHearing']],
  ['immigration_flags', 'senales_migratorias', ['immigrationFlags']],
];

const police: readonly Line[] = [
  ['arrests', 'arrestos', ['arrests']],
  ['open_charges', 'cargos_abiertos', ['openCharges']],
  ['us_convictions', 'condenas_eeuu', ['usConvictions']],
  ['conviction_details', 'detalles_de_condenas', ['convictionDetails']],
  ['crime_abroad', 'delito_fuera_de_eeuu', ['crimeAbroad']],
  ['drugs', 'drogas', ['drugs']],
];

const staffOnly: readonly Line[] = [
  ['stay_limited', 'estancia_limitada', ['stayLimited']],
  ['parent_resettled', 'padres_reasentados', ['parentResettled']],
  ['health_ground', 'causal_de_salud', ['healthGround']],
  ['other_grounds', 'otras_causales', ['otherGrounds']],
  ['family_drug_benefit', 'beneficio_familiar_drogas', ['familyDrugBenefit']],
  ['trafficking_or_laundering', 'trata_o_lavado', ['traffickingOrLaundering']],
  ['plans_travel', 'planea_viajar', ['plansTravel']],
];

const evidence: readonly Line[] = [
  ['evidence_identity', 'prueba_identidad', ['identityPapers']],
  ['evidence_entry', 'prueba_entrada', ['entryPaper']],
  ['evidence_residence', 'prueba_residencia', ['residencePapers']],
  ['foreign_papers', 'papeles_en_otro_idioma', ['foreignPapers']],
];

const support: readonly Line[] = [
  ['helped_by', 'ayuda_de', ['helpedBy']],
  ['fees_hard', 'tarifas_dificiles', ['feesHard']],
  ['fear', 'temor', ['fear']],
  ['asked_for_asylum', 'pidio_asilo', ['askedForAsylum']],
  ['family_other', 'otros_familiares', ['familyOther']],
];

/** What is told of the trip of a line, from 1. */
export const tripColumns = (line: number): readonly Column[] =>
  (
    [
      [`trip_${line}_left`, `viaje_${line}_salida`, 'left'],
      [`trip_${line}_returned`, `viaje_${line}_regreso`, 'returned'],
      [`trip_${line}_reason`, `viaje_${line}_motivo`, 'reason'],
      [`trip_${line}_permit`, `viaje_${line}_permiso`, 'permit'],
      [`trip_${line}_inspected`, `viaje_${line}_inspeccion`, 'inspected'],
      [`trip_${line}_held_tps`, `viaje_${line}_con_tps`, 'heldTps'],
    ] as const
  ).map(([id, es, part]) => of('trips', 'fact', line)([id, es, ['absences', line - 1, part]]));

/** What is told of the papers of a line, from 1, that show a home. */
export const proofColumns = (line: number): readonly Column[] =>
  (
    [
      [`proof_${line}_kind`, `papel_${line}_tipo`, 'kind'],
      [`proof_${line}_from`, `papel_${line}_desde`, 'from'],
      [`proof_${line}_to`, `papel_${line}_hasta`, 'to'],
    ] as const
  ).map(([id, es, part]) => of('evidence', 'fact', line)([id, es, ['residenceProof', line - 1, part]]));

const own = (id: string, es: string, holds: ColumnHolds, section: ColumnSection, also: string[] = []) => ({
  ...{ id, es, section, holds, also },
  at: null,
  line: null,
});

/** Every column that is there once, in the order of the form and of the template; trips and papers have lines beside. */
export const columns: readonly Column[] = [
  own('client_code', 'codigo_cliente', 'client-code', 'person', [
    'codigo',
    'code',
    'codigo_del_cliente',
    'clave',
  ]),
  own('language', 'idioma', 'language', 'person', ['lengua']),
  ...person.map(of('person')),
  ...history.map(of('history')),
  ...papers.map(of('papers')),
  ...nationality.map(of('nationality')),
  ...elsewhere.map(of('elsewhere')),
  ...arrival.map(of('arrival')),
  of('trips', 'list')(['absences_count', 'numero_de_viajes', ['absences']]),
  ...registration.map(of('registration')),
  ...lateEnds.map(of('registration', 'late-end')),
  ...immigration.map(of('immigration')),
  ...police.map(of('police')),
  of('safety')(['safety_flags', 'senales_de_seguridad', ['safetyFlags']]),
  ...staffOnly.map(of('staff-only')),
  ...evidence.map(of('evidence')),
  of('evidence', 'list')(['proof_count', 'numero_de_papeles', ['residenceProof']]),
  ...support.map(of('support')),
  ...redFlags.map(({ id, es }) => own(`red_flag_${id}`, `senal_${es}`, 'red-flag', 'red-flags')),
];

const byId = new Map(columns.map((column) => [column.id, column]));
const ofLine = /^(trip|proof)_([1-9]\d{0,2})_/;

/** The column of a name, a line of trips or papers among them; undefined where there is none. */
export function columnOf(id: string): Column | undefined {
  const [, list, line] = ofLine.exec(id) ?? [];
  if (list === undefined) return byId.get(id);
  if (Number(line) > mostLines) return undefined;
  const lines = list === 'trip' ? tripColumns(Number(line)) : proofColumns(Number(line));
  return lines.find((column) => column.id === id);
}

/** Every column with so many lines of each list behind its count. */
export const columnsWith = (lines: number): readonly Column[] =>
  columns.flatMap((column) => {
    if (column.holds !== 'list') return [column];
    const made = column.at?.[0] === 'absences' ? tripColumns : proofColumns;
    return [column, ...Array.from({ length: lines }, (_, at) => made(at + 1)).flat()];
  });
