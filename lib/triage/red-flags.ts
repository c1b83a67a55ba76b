/**
 * The 35 questions that only staff ask, in the order of the interview on record (its section 6). Staff note yes, no or
 * "a lawyer", never the story; each points to the columns that tell the same to the rules.
 */
import type { RuleId } from '../rules/rule-ids';
import type { flagTags } from './priority-table';

/** Each has a line in the table of priority. */
export type FlagId = keyof typeof flagTags;

export type RedFlag = {
  readonly id: FlagId;
  readonly es: string;
  readonly rules: readonly RuleId[];
  /** The columns that tell the same to the rules. */
  readonly columns: readonly string[];
};

const flag = <const Id extends FlagId>(
  id: Id,
  es: string,
  rules: readonly RuleId[],
  columns: readonly string[] = [],
) => ({ id, es, rules, columns }) as const satisfies RedFlag;

export const redFlags = [
  flag('detained', 'detencion', ['THR-04'], ['urgent']),
  flag('unread_letter', 'carta_sin_leer', ['TIM-06', 'TIM-07'], ['urgent']),
  flag('border_removal', 'expulsion_en_frontera', ['INA-03', 'INA-05'], ['removal_order']),
  flag('deported_returned', 'deportacion_y_regreso', ['INA-04', 'INA-05', 'ABS-06'], ['immigration_flags']),
  flag('missed_hearing', 'falto_a_audiencia', ['INA-06', 'INA-06b'], ['missed_hearing']),
  flag(
    'any_arrest',
    'arresto',
    ['CRM-07', 'CRM-08', 'CRM-09', 'CRM-10', 'CRM-11'],
    ['arrests', 'conviction_details'],
  ),
  flag('open_case', 'caso_abierto', ['CRM-12'], ['open_charges']),
  flag('plea_or_program', 'acuerdo_o_programa', ['CRM-08'], ['conviction_details']),
  flag(
    'longest_sentence',
    'pena_mayor',
    ['CRM-01', 'CRM-03', 'CRM-04', 'CRM-05'],
    ['us_convictions', 'conviction_details'],
  ),
  flag('drugs', 'drogas', ['CRM-14', 'CRM-15'], ['drugs']),
  flag('driving_or_domestic', 'conduccion_o_familia', ['CRM-16', 'DIS-01'], ['conviction_details']),
  flag('case_abroad', 'caso_fuera', ['CRM-13', 'BAR-03'], ['crime_abroad', 'arrests']),
  flag(
    'countries_lived',
    'paises_vividos',
    ['FRS-01', 'FRS-02', 'FRS-02b', 'FRS-03', 'FRS-04', 'FRS-05', 'FRS-06', 'FRS-07'],
    [
      'third_country',
      'third_country_status',
      'permanent_status_since',
      'permanent_offer',
      'other_nationality_stay',
    ],
  ),
  flag('rights_limited', 'derechos_limitados', ['FRS-08'], ['stay_limited']),
  flag('citizen_claim', 'dijo_ser_ciudadano', ['INA-08'], ['immigration_flags']),
  flag('false_papers', 'papeles_falsos', ['INA-07'], ['immigration_flags']),
  flag('helped_cross', 'ayudo_a_cruzar', ['INA-09'], ['immigration_flags']),
  flag('armed_service', 'servicio_armado', ['BAR-04', 'INA-13', 'INA-14'], ['safety_flags']),
  flag('paid_armed_group', 'pago_a_grupo_armado', ['BAR-05', 'INA-13'], ['safety_flags']),
  flag('gang_accusation', 'acusacion_de_banda', ['BAR-04']),
  flag('trips', 'viajes', ['ABS-02', 'ABS-03', 'ABS-04', 'ABS-05', 'ABS-06', 'ABS-07'], ['absences_count']),
  flag('plans_travel', 'planea_viajar', ['BEN-03'], ['plans_travel']),
  flag(
    'late_filing',
    'solicitud_tardia',
    ['TIM-02', 'TIM-03', 'TIM-04', 'TIM-05'],
    ['late_condition_2021', 'late_condition_2023'],
  ),
  flag('missed_renewal', 'renovacion_perdida', ['TIM-06'], ['re_registered']),
  flag('notario', 'notario', ['LEG-01'], ['helped_by']),
  flag('fear', 'temor', ['BEN-04'], ['fear', 'asked_for_asylum']),
  flag('other_relief', 'otras_vias', [], ['family_other']),
  flag('health', 'salud', ['INA-11'], ['health_ground']),
  flag(
    'other_grounds',
    'otras_causales',
    ['INA-12', 'INA-15a', 'INA-15b'],
    ['other_grounds', 'family_drug_benefit', 'trafficking_or_laundering'],
  ),
  flag('moved', 'mudanza', []),
  flag('safe_contact', 'contacto_seguro', []),
  flag('left_after_180_days', 'salida_tras_180_dias', ['INA-10b', 'INA-05'], ['immigration_flags']),
  flag('torture', 'tortura', ['INA-13'], ['safety_flags']),
  flag('party_member', 'miembro_de_partido', ['INA-14'], ['safety_flags']),
  flag('parent_resettled', 'padres_reasentados', ['FRS-09'], ['parent_resettled']),
] as const satisfies readonly RedFlag[];

/** What staff note at a red flag. */
export const flagMarks = ['yes', 'no', 'lawyer'] as const;
export type FlagMark = (typeof flagMarks)[number];
export type FlagMarks = Readonly<Partial<Record<FlagId, FlagMark>>>;
