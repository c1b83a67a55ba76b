import type { ReasoningMessages } from '../reasoning-messages';

export const reasoning: ReasoningMessages = {
  title: 'El razonamiento en un archivo',
  about:
    'Es un archivo para un abogado o para otro programa. Dice cada regla, los datos que se compararon con ella, el resultado y las fuentes.',
  warning:
    'El archivo tiene sus respuestas, pero no su nombre. Se queda en este aparato, y quien lo abra puede leerlas. «Salir ya» y «Borrar mis respuestas» no lo borran.',
  withPrivate:
    'Poner también en el archivo los temas privados (otros países, inmigración, policía, seguridad)',
  save: 'Guardar el razonamiento',
  fileName: 'razonamiento',
  asked:
    'El navegador tiene ahora el archivo {name}. Si no está entre las descargas, este navegador no lo pudo guardar. El resultado sigue en esta página.',
  failed: 'Este navegador no pudo guardar el archivo. El resultado sigue en esta página.',
};
