import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, TwoTowns } from '../support/introductions.js';
import { Postman, RELAY } from '../support/relay.js';

const TOURS = 'tours@kakehashi.example';
const KANAZAWA = 'kanazawa-manager@kakehashi.example';

/** 「資料をお送りします。」 as Japanese mail programs write it. */
const JAPANESE = {
  'iso-2022-jp': Buffer.from('1b24423b714e412472242a4177246a2437245e243921231b2842', 'hex'),
  shift_jis: Buffer.from('8e9197bf82f082a8919782e882b582dc82b78142', 'hex'),
};

describe('mails to a relay address', () => {
  let towns: TwoTowns;
  let postman: Postman;
  let id: string;
  let ofTours: string;
  let ofKanazawa: string;

  beforeAll(async () => {
    towns = await TwoTowns.open(RELAY);
    postman = await Postman.of(towns.server);
    await towns.server.startWorker();
    ({ id } = await towns.proposed());
    ofKanazawa = (await towns.smtp.mailTo(KANAZAWA)).header('reply-to') ?? '';
    must(await towns.answer(towns.kanazawa, id, true));
    ofTours = (await towns.smtp.mailTo(TOURS)).header('reply-to') ?? '';
  });
  afterAll(() => towns.close());

  const bodies = async (): Promise<unknown[]> =>
    (await towns.read(towns.tours, id))?.messages.items.map(({ body }) => body) ?? [];
  /** A mail of Camille's as it stands on the wire. */
  const mail = (headers: string, body: string | Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`From: Camille <${TOURS}>\r\nTo: <${ofTours}>\r\nSubject: Re\r\n${headers}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]);
  const hand = (raw: Buffer | string, from = TOURS) => postman.raw(from, ofTours, raw);

  it('are handed on once, however often they come', async () => {
    const twice = mail('Message-ID: <once@tours.example>', 'Une seule fois');
    expect([(await hand(twice)).code, (await hand(twice)).code]).toEqual([250, 250]);
    expect((await bodies()).filter((body) => body === 'Une seule fois')).toHaveLength(1);
    expect((await towns.smtp.mailTo(KANAZAWA, 2)).text).toContain('Une seule fois');
  });

  it.each(Object.entries(JAPANESE))('are read right in %s', async (charset, bytes) => {
    const raw = mail(`Message-ID: <${charset}@x.example>\r\nContent-Type: text/plain; charset=${charset}`, bytes);
    expect((await hand(raw)).code).toBe(250);
    expect((await bodies()).at(-1)).toBe('資料をお送りします。');
  });

  it('with a charset that is wrong or unknown do no harm', async () => {
    for (const charset of ['x-none', 'utf-16', 'iso-2022-jp']) {
      const raw = mail(
        `Message-ID: <wrong-${charset}@x.example>\r\nContent-Type: text/plain; charset=${charset}`,
        'café',
      );
      expect([250]).toContain((await hand(raw)).code);
    }
  });

  it('are plain text: HTML becomes words, and nothing of it runs or is fetched', async () => {
    const html = '<p>Bonjour <b>à tous</b></p><script>alert(1)</script><img src="https://spy.example/x.png">';
    const raw = mail('Message-ID: <html@x.example>\r\nContent-Type: text/html; charset=utf-8', html);
    expect((await hand(raw)).code).toBe(250);
    const body = String((await bodies()).at(-1));
    expect(body).toContain('Bonjour à tous');
    expect(body).not.toMatch(/<|alert|spy\.example/);
  });

  it.each([
    'Auto-Submitted: auto-replied',
    'Precedence: bulk',
    'X-Autoreply: yes',
    'Content-Type: multipart/report; boundary=x',
  ])('of machines are taken and forgotten: %s', async (header) => {
    const before = await bodies();
    expect((await hand(mail(`${header}\r\nMessage-ID: <${before.length}@x.example>`, 'Absent'))).code).toBe(250);
    expect((await hand(mail('Message-ID: <null@x.example>', 'Bounce'), '')).code).toBe(250);
    expect(await bodies()).toEqual(before);
  });

  it('of strangers, of the other side and of several senders are refused with a sentence, and told to nobody', async () => {
    const before = [await bodies(), towns.smtp.mails.length];
    for (const from of ['evil@x.example', KANAZAWA, `${TOURS}, evil@x.example`, 'admin@kakehashi.example']) {
      const { code, text } = await hand(
        `From: ${from}\r\nTo: <${ofTours}>\r\nSubject: x\r\n\r\nLet me in\r\n`,
        'evil@x.example',
      );
      expect(code).toBe(550);
      expect(text).toContain('Only members of this introduction');
    }
    expect([await bodies(), towns.smtp.mails.length]).toEqual(before);
  });

  it('to guessed addresses are refused alike, and guessing is ended', async () => {
    const before = await bodies();
    const guesses = [
      'relay+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'relay+x',
      'relay',
      'postmaster',
      `${ofTours.split('@')[0]}a`,
    ];
    const answers = [];
    for (const local of guesses)
      answers.push(await postman.raw(TOURS, `${local}@relay.kakehashi.example`, mail('', 'x')));
    answers.push(await postman.raw(TOURS, ofTours.replace('relay.kakehashi', 'elsewhere'), mail('', 'x')));
    expect(new Set(answers.map(({ code, text }) => `${code} ${text.replace(/.*550/, '550')}`)).size).toBe(1);
    expect(answers[0]?.code).toBe(550);
    const { code } = await postman.send({
      envelope: { from: TOURS, to: [1, 2, 3, 4, 5].map((count) => `relay+${count}@relay.kakehashi.example`) },
      raw: mail('', 'x'),
    });
    // The connection was ended: what came after it has no answer.
    expect(code).not.toBe(250);
    expect(await bodies()).toEqual(before);
  });

  it('that are too large, too deep or no mail at all are refused or read without harm', async () => {
    expect((await hand(mail('Message-ID: <big@x.example>', 'x'.repeat(400_000)))).code).toBe(552);
    const depth = 500;
    const open = Array.from(
      { length: depth },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    );
    const nested = mail('Content-Type: multipart/mixed; boundary=b0\r\nMessage-ID: <deep@x.example>', open.join(''));
    const begin = performance.now();
    expect([250, 554]).toContain((await hand(nested)).code);
    expect([250, 550, 554]).toContain((await hand(Buffer.from([0, 255, 10, 13, 0, 200]))).code);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('can’t write headers of their own into what is handed on', async () => {
    const evil = 'Bonjour\r\nBcc: victim@x.example\r\nSubject: hijacked';
    const raw = mail(`Message-ID: <inject@x.example>\r\nSubject: x =?utf-8?q?=0ABcc:_victim@x.example?=`, evil);
    expect((await hand(raw)).code).toBe(250);
    const count = towns.smtp.mails.length;
    await towns.smtp.mailTo(
      KANAZAWA,
      towns.smtp.mails.filter(({ recipients }) => recipients.includes(KANAZAWA)).length,
    );
    expect(towns.smtp.mails.slice(0, count + 1).flatMap(({ recipients }) => recipients)).not.toContain(
      'victim@x.example',
    );
    expect(String((await bodies()).at(-1))).toContain('[…]');
  });

  it('with nothing of one’s own are told to the member, in their language', async () => {
    const before = await bodies();
    expect((await hand(mail('Message-ID: <empty@x.example>', '> 引用だけ\r\n> です'))).code).toBe(250);
    const told = towns.smtp.mails.filter(({ recipients }) => recipients.includes(TOURS)).length + 1;
    expect((await towns.smtp.mailTo(TOURS, told)).text).toContain('aucun texte de votre main');
    expect(await bodies()).toEqual(before);
  });

  it('reach both ways, whichever case the address is written in', async () => {
    const answer = await postman.send({
      from: KANAZAWA,
      to: ofKanazawa.toUpperCase(),
      subject: '件名',
      text: '承知いたしました。\n\n━━━━━━━━━━━━\n金沢市役所\nTEL 076-220-2032',
    });
    expect(answer.code).toBe(250);
    expect((await bodies()).at(-1)).toBe('承知いたしました。');
  });
});
