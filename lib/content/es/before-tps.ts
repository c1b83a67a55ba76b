import type { BeforeWords } from '../law-messages';
import type { ResultMessages } from '../messages';

/** The acts before the first designation, for the result and for the law page. */
export const acts: BeforeWords = {
  'letter-2017-08-29': {
    title: 'Carta del Congreso que pidió el TPS para venezolanos',
    does: 'Según un comunicado del 29 de agosto de 2017, miembros del Congreso pidieron por carta el TPS para venezolanos. La carta no creó ninguna protección.',
  },
  'house-2019-07-23': {
    title: 'Primera votación del proyecto de ley H.R. 549',
    does: 'El 23 de julio de 2019 la Cámara de Representantes votó el proyecto. Hacían falta dos tercios y no se alcanzaron. No creó ninguna protección.',
  },
  'house-2019-07-25': {
    title: 'La Cámara aprobó el proyecto de ley H.R. 549',
    does: 'El 25 de julio de 2019 la Cámara de Representantes aprobó el proyecto, que daba el TPS a venezolanos. Un voto de la Cámara no es una ley. No creó ninguna protección.',
  },
  'senate-2019-07-30': {
    title: 'El proyecto de ley H.R. 549 se detuvo en el Senado',
    does: 'Según informes de ese año, el 30 de julio de 2019 un senador detuvo el proyecto en el Senado. No creó ninguna protección.',
  },
  'declined-2019-07': {
    title: 'El gobierno decidió no dar el TPS en 2019',
    does: 'Según informes de ese año, en julio de 2019 el gobierno decidió no designar a Venezuela para el TPS.',
  },
  '86-fr-6845': {
    title: 'Memorando de la Salida Forzosa Diferida, DED (86 FR 6845)',
    does: 'El presidente lo firmó el 19 de enero de 2021. Aplazó por 18 meses la deportación de muchos venezolanos que estaban en Estados Unidos el 20 de enero de 2021. No era TPS.',
  },
};

/** The time before the first designation. */
export const before: ResultMessages['before'] = {
  title: 'Antes del primer TPS para Venezuela',
  lead: 'Ese día no había TPS para Venezuela. En el registro está lo que sigue. Nada de esto dio una protección.',
  more: 'El debate y los proyectos de ley que vinieron después están en la página «La ley».',
  later: 'Esto pasó después del día que usted mira.',
  acts,
};

/** Deferred Enforced Departure: what the memorandum of 2021 says, exclusion by exclusion. */
export const ded: ResultMessages['ded'] = {
  title: 'Salida Forzosa Diferida (DED)',
  about:
    'No era TPS. El presidente mandó dejar para después la deportación de muchas personas de Venezuela. La protección no se pedía. Solo se pedía el permiso de trabajo.',
  until: 'Duró 18 meses: del {from} al {to}.',
  coveredTitle: 'A quién cubría',
  covered:
    'Venezolanos que estaban en Estados Unidos el 20 de enero de 2021 y vivían en el país desde ese día. También personas sin nacionalidad cuya última residencia habitual fue Venezuela.',
  notCoveredTitle: 'A quién no cubría',
  notCovered: [
    'Quien volvió por su voluntad a Venezuela o al país donde vivía antes.',
    'Quien no siguió viviendo en Estados Unidos desde el 20 de enero de 2021.',
    'Quien tenía en Estados Unidos una condena por un delito grave, o por dos o más delitos menores.',
    'Quien tenía uno de los impedimentos del asilo (INA 208(b)(2)(A)).',
    'Quien fue deportado, excluido o expulsado antes del 20 de enero de 2021.',
    'Quien estaba pedido en extradición.',
    'Quien tenía una causal de seguridad (INA 212(a)(3) o 237(a)(4)).',
    'Quien, según DHS, era un peligro o no convenía al interés del país. Quien, según el Departamento de Estado, dañaba la política exterior.',
  ],
};
