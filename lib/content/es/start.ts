import type { StartMessages } from '../messages';

export const start: StartMessages = {
  title: 'Estatus de Protección Temporal (TPS) para Venezuela',
  lead: 'Esta guía compara sus datos con las reglas publicadas. Le muestra qué coincide, qué no coincide y qué dato falta. Cada línea lleva su fuente y su fecha.',
  begin: 'Comparar mis datos',
  todayTitle: 'Cómo está el TPS',
  today: [
    'Al {checked} no había inscripción abierta para el TPS de Venezuela. Nadie podía inscribirse.',
    'El gobierno dice que el TPS terminó. Para TPS Venezuela 2023 da el 7 de abril de 2025. Para TPS Venezuela 2021 da el 7 de noviembre de 2025.',
    'Ese día seguía una demanda en los tribunales. El 5 de octubre de 2026 la Corte Suprema devolvió ese caso a un tribunal más bajo.',
    'Hasta esa fecha no se encontró ninguna decisión que devuelva el TPS.',
    'Esto puede cambiar. Última revisión de la ley: {checked}.',
  ],
  doesTitle: 'Lo que hace esta guía',
  does: [
    'Hace preguntas cortas, una por página.',
    'Compara sus respuestas con las reglas de 2021 y de 2023.',
    'Explica qué terminó, cuándo y por qué aviso u orden.',
    'Prepara una hoja para hablar con un abogado.',
    'Muestra quién ayuda gratis o a bajo costo.',
  ],
  doesNotTitle: 'Lo que no hace',
  doesNot: [
    'No dice si usted puede tener TPS. Solo USCIS o un juez de inmigración decide.',
    'No da consejo legal y no escoge formularios.',
    'No llena ni envía nada al gobierno.',
    'No pide historias ni detalles de asuntos privados. Eso se habla con un abogado.',
    'No habla del Permiso por Protección Temporal (PPT) de Colombia, que es otra cosa.',
  ],
  keepsTitle: 'Sus respuestas',
  keeps: [
    'Se quedan en esta pestaña. No las guardamos. No las enviamos a nadie.',
    'Se borran al cerrar o recargar la página.',
    'Su navegador sí puede guardar que usted visitó este sitio.',
  ],
  haveTitle: 'Lo que ayuda tener cerca',
  have: [
    'La fecha en que llegó para vivir aquí.',
    'Las fechas de sus viajes fuera del país.',
    'Sus cartas de inmigración y su permiso de trabajo, aunque esté vencido.',
    'Si no tiene nada de esto, también puede responder. «No sé» sirve.',
  ],
  timeTitle: 'Tiempo:',
  time: 'unos 10 minutos las preguntas cortas, y unos 15 todas. Es mejor hacerlo de una vez, porque nada se guarda.',
  onPaper: 'Sin teléfono o internet, todo esto se puede llenar a mano:',
};
