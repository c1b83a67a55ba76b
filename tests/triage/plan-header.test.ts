/** Headers in either language and any writing are known, and what is private is refused by its name. */
import { describe, expect, test } from 'vitest';
import { columnsWith } from '../../lib/triage/columns';
import { planHeader } from '../../lib/triage/plan-header';
import { isPrivate } from '../../lib/triage/private-headers';

const columns = columnsWith(3);
const planned = (...headers: string[]) => planHeader(headers);
const idsOf = (...headers: string[]) => {
  const plan = planned(...headers);
  return 'problem' in plan ? plan : plan.known.map((column) => column?.id ?? null);
};

test('every column is known by every name of it, and no name is of two', () => {
  for (const { id, es, also } of columns)
    for (const name of [id, es, ...also]) {
      expect([name, idsOf(name)]).toEqual([name, [id]]);
      expect([name, idsOf(`  ${name.replaceAll('_', ' ').toUpperCase()} `)]).toEqual([name, [id]]);
    }
});

test.each([
  ['Código cliente', 'client_code'],
  ['\ufeffCLIENT-CODE', 'client_code'],
  ['residenceSince', 'residence_since'],
  ['Viaje 2: regreso', 'trip_2_returned'],
  ['trip_300_left', 'trip_300_left'],
  ['Señal detención', 'red_flag_detained'],
])('%s', (header, id) => {
  expect(idsOf('in_us', header)).toEqual(['in_us', id]);
});

test('the order is free, and what is not known is passed over and named', () => {
  expect(planned('notas', 'en_eeuu', '', 'codigo_cliente', 'trip_0_left', '', '')).toMatchObject({
    unread: ['notas', '#3', 'trip_0_left'],
    locale: 'es',
  });
  expect(planned('client_code', 'in_us')).toMatchObject({ unread: [], locale: 'en' });
  // A first entry is not the day of coming to live here.
  for (const entry of ['first_entry_date', 'Fecha primera entrada'])
    expect(planned('in_us', entry)).toMatchObject({ known: [{ id: 'in_us' }, null], unread: [entry] });
});

test('how exactly a day is known has a header beside any day, in either language', () => {
  for (const header of [
    'residence_since_precision',
    'Residencia desde (precisión)',
    'fecha_de_llegada_precision',
  ]) {
    const plan = planned('residence_since', header);
    expect([header, 'problem' in plan ? plan : plan.rougher.map((one) => one?.id)]).toEqual([
      header,
      [undefined, 'residence_since'],
    ]);
  }
  expect(planned('in_us', 'in_us_precision')).toMatchObject({ unread: ['in_us_precision'] });
});

test.each<readonly [string, readonly string[], unknown]>([
  ['no header', ['', ' '], { why: 'no-header' }],
  ['no column of ours', ['a', 'b'], { why: 'no-known-column' }],
  ['one column twice', ['in_us', 'x', 'EN EEUU'], { why: 'repeated-column', at: 'EN EEUU' }],
  [
    'one column by two names',
    ['residence_since', 'fecha_de_llegada'],
    { why: 'repeated-column', at: 'fecha_de_llegada' },
  ],
  ['too many columns', Array.from({ length: 401 }, () => 'x'), { why: 'too-many-columns', limit: 400 }],
  ['a trip too many', ['in_us', 'trip_301_left'], { why: 'too-many-lines', at: 'trip_301_left', limit: 300 }],
  [
    'a private one before any other fault',
    ['in_us', 'in_us', 'trip_301_left', 'Teléfono'],
    { why: 'private-column', at: 'Teléfono' },
  ],
])('refused: %s', (_, headers, problem) => {
  expect(planHeader(headers)).toEqual({ problem });
});

describe('private columns', () => {
  test.each(
    [
      ...[
        'Name',
        'FirstName',
        'last_name',
        'Full Name',
        'Nombre',
        'nombre completo',
        'Apellidos',
        'Segundo apellido',
      ],
      ...[
        'A-Number',
        'A#',
        'A number',
        'Alien No.',
        'Alien Registration Number',
        'Número A',
        'numero_de_a',
        'USCIS #',
      ],
      ...[
        'USCIS online account number',
        'SSN',
        'Social Security',
        'social security number',
        'ITIN',
        'Seguro Social',
      ],
      ...['Número de seguro social', 'Passport number', 'passport no', 'Pasaporte', 'n° de pasaporte'],
      ...['Address1', 'Phone1', 'Email1', 'Nombre1', 'Apellido1', 'Anumber1', 'A# 2', 'LNAME', 'FNAME'],
      ...['First', 'Last', 'Cédula', 'DNI', 'I-94 number', 'Número I94', 'EAD card number'],
      ...[
        'Número de extranjero',
        'Cédula No.',
        'Receipt number',
        'Número de recibo',
        'case #',
        'driver license number',
      ],
      ...['Phone', 'cell phone', 'Teléfono', 'Tel.', 'Celular', 'WhatsApp', 'phoneNumber'],
      ...['E-mail', 'email address', 'Correo', 'correo electrónico'],
      ...['Address', 'Street', 'ZIP code', 'Dirección', 'Domicilio', 'Calle'],
      ...[
        'DOB',
        'Date of birth',
        'BirthDate',
        'dateOfBirth',
        'Birthday',
        'Fecha de nacimiento',
        'fecha nac.',
        'Born on (date)',
      ],
    ].map((header) => [header]),
  )('%s', (header) => {
    expect(planned('client_code', header)).toEqual({ problem: { why: 'private-column', at: header } });
  });

  test.each([
    ...[
      'año',
      'notes',
      'Notas de la oficina',
      'numero_de_visitas_a_eeuu',
      'no',
      'country of birth',
      'oficina',
    ],
    ...[
      'visa_expires',
      'program',
      'preparer',
      'hearing',
      'social worker visit',
      'first visit',
      'last hearing',
      'has EAD',
      'I-94',
    ],
  ])('%s is not', (header) => {
    expect(isPrivate(header)).toBe(false);
  });
});
