import type { ChangesMessages } from '../changes-messages';

export const changes: ChangesMessages = {
  title: 'Qué podría cambiar este resultado',
  factsTitle: 'Los datos que faltan',
  factsLead:
    'Cada dato que falta puede cambiar algunas líneas de la comparación. Aquí se ve cuáles, y todas las formas en que pueden salir. Lo que usted ya respondió no entra aquí.',
  line: '{line}: {can}',
  lineOf: '{line} ({designations}): {can}',
  group: '{group}, en conjunto',
  silent: 'No se compara',
  alone: 'Este dato, por sí solo, no cambia ninguna línea.',
  canEnd: 'Puede mostrar que aquí no hay nada que comparar.',
  privateTitle: 'Temas para hablar en privado con un abogado',
  timeTitle: 'Con el tiempo',
  timeLead:
    'Nadie sabe si habrá un aviso nuevo o una orden nueva. La página «La ley» dice qué se encontró en la última revisión.',
  hypotheses: {
    notice: {
      title: 'Un aviso nuevo del gobierno',
      found: 'En la revisión del {checked} no se encontró ningún aviso así.',
      would: 'Si saliera uno sobre estas designaciones, cambiaría esto:',
    },
    order: {
      title: 'Una orden nueva de un tribunal',
      found:
        'En octubre de 2026 la Corte Suprema devolvió la demanda a un tribunal más bajo. En la revisión del {checked} no se encontró ninguna orden que devuelva el TPS.',
      would: 'Si saliera una sobre estas designaciones, cambiaría esto:',
    },
    later: {
      title: 'Los días que pasan sin nada nuevo',
      found: 'Aquí se miró un año hacia adelante.',
      would: 'Con solo pasar los días cambiaría esto:',
    },
  },
  standing: 'Cómo está cada designación: {designations}.',
  windows: 'Los días para inscribirse en {designations}.',
  nothing: 'No cambiaría nada de lo que se compara aquí.',
  sameLines: 'Las líneas sobre sus datos saldrían igual que ahora.',
  ownDays:
    'Aquí se usan los mismos días de residencia y de presencia, los de 2021 y de 2023. Una designación nueva pondría sus propios días. Nadie los conoce todavía.',
  holdsUntil:
    'La revisión vale hasta el {reviewBy}. Después, la guía no dice cómo está el programa hasta otra revisión.',
  congress: 'También podría cambiarlo una ley nueva del Congreso.',
  and: ' y ',
};
