import type { StaffMessages } from '../staff-messages';

export const staff: StaffMessages = {
  title: 'Para quien ayuda: abrir una copia',
  forWhom: 'Para uso bajo la dirección de un abogado o de un representante acreditado.',
  lead: 'Aquí se abre la copia cerrada que hizo una persona con esta guía. Sus respuestas aparecen en esta pestaña y en ningún otro lugar. Se borran al salir, al borrarlas o después de 10 minutos sin uso.',
  officeKey: 'Clave de la oficina: {key}',
  camera: {
    start: 'Leer el código QR con la cámara',
    stop: 'Apagar la cámara',
    looking: 'La cámara busca el código. Póngalo de frente, con luz.',
    note: 'La imagen no sale de esta pestaña y no se guarda.',
    refused: 'La cámara no se pudo usar. Puede elegir una foto o escribir las letras.',
  },
};
