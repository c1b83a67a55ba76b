import type { PrivacyMessages } from '../messages';

// Only what a test shows is claimed here; what is out of reach is said as plainly.
export const privacy: PrivacyMessages = {
  title: 'Privacidad',
  lead: 'Aquí se dice qué pasa con sus respuestas, qué queda en su aparato y qué no puede evitar esta guía.',
  sections: [
    {
      title: 'Qué pasa con sus respuestas',
      paragraphs: [
        'Se quedan en la memoria de esta pestaña. No las guardamos. No las enviamos a nadie.',
        'Cuando la página de preguntas ya está abierta, no pide ni envía nada más por internet. Hay una prueba automática que lo revisa. Las preguntas siguen aunque se corte la conexión.',
        'Si cierra la página, la recarga o va a otra, las respuestas se borran. También se borran con un botón, o si pasan 10 minutos sin que usted use la página. Volver atrás no las trae de vuelta.',
        'Si pasa a otra pestaña o a otro programa, la página se tapa hasta que usted vuelva. Algunos teléfonos toman una imagen de la pantalla antes de eso.',
        'Una prueba automática responde las preguntas, cierra el navegador Chromium y busca las respuestas en todos sus archivos. No las encuentra. Otros navegadores no están probados.',
      ],
    },
    {
      title: 'Qué no hay en esta guía',
      paragraphs: [
        'No hay cuentas, ni cookies, ni contadores de visitas, ni partes de otras empresas.',
        'No pedimos su nombre, su dirección, su teléfono ni su Número A.',
      ],
    },
    {
      title: 'Qué sí puede quedar',
      paragraphs: [
        'El historial de su navegador guarda la dirección de las páginas que visitó. La dirección no cambia con sus respuestas.',
        'Si imprime o guarda la hoja, o guarda el razonamiento, queda un papel o un archivo con sus respuestas.',
        'La empresa que aloja esta guía puede ver que alguien abrió una página. No recibe sus respuestas.',
      ],
    },
    {
      title: 'La copia para quien le ayuda',
      paragraphs: [
        'Solo se hace si usted la pide. Va cerrada con una clave que aparece una sola vez y no está dentro de la copia. Para hacerla y para abrirla no se envía nada.',
        'Si guarda la copia como archivo o la imprime, queda en su aparato o en el papel. Quien también tiene la clave puede leer sus respuestas. Pasados 30 días, esta guía ya no la abre.',
        'En la página para quien ayuda, la cámara solo se enciende con un botón. La imagen no se guarda.',
      ],
    },
    {
      title: 'El botón «Salir ya»',
      paragraphs: [
        'Borra la pantalla y abre una enciclopedia en el lugar de esta página. Con teclado, tres veces la tecla Mayús (Shift) hace lo mismo.',
        'No borra el historial, ni lo que usted imprimió, guardó o descargó. Las páginas que vio antes siguen en el historial.',
      ],
    },
    {
      title: 'Qué no puede evitar esta guía',
      paragraphs: [
        'No puede evitar un programa espía en el aparato, una captura de pantalla o alguien que mira.',
        'Si otras personas usan su aparato, tal vez otro aparato sea mejor para esto.',
      ],
    },
    {
      title: 'Enlaces a otras páginas',
      paragraphs: [
        'Las listas de ayuda y las fuentes son de otros. Esas páginas tienen sus propias reglas y pueden guardar su visita.',
      ],
    },
  ],
};
