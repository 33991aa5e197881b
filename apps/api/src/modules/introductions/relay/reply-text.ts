/** Where the history of a conversation begins, as mail programs in three languages mark it. */
const HISTORY: readonly RegExp[] = [
  /^\s*-{2,}\s*(original message|message d.origine|message original|message transféré|forwarded message|元のメッセージ|転送メッセージ)/i,
  /^\s*(on|le) .{4,200}\b(wrote|a écrit)\s*[:：]\s*$/i,
  /^\s*\d{4}年\d{1,2}月\d{1,2}日.{0,120}[:：]\s*$/,
  /^\s*\d{4}[/-]\d{1,2}[/-]\d{1,2}.{0,120}([:：]|wrote:)\s*$/,
  /^\s*_{10,}\s*$/,
];

/** The block of headers that Outlook puts above what it quotes: a sender, and a date or subject under it. */
const SENDER = /^\s*\*?(from|de|expéditeur|差出人|送信者)\*?\s*[:：]/i;
const UNDER_SENDER = /^\s*\*?(sent|date|envoyé|to|à|subject|objet|送信日時|日時|宛先|件名)( le)?\*?\s*[:：]/i;

/** Where a signature begins. */
const SIGNATURE: readonly RegExp[] = [
  /^-- ?$/,
  /^\s*(sent from my|envoyé de mon|envoyé depuis|get outlook for|téléchargez outlook|iPhoneから送信|スマートフォンから送信)/i,
];

/** A line of signs: in Japan it stands above a signature. */
const RULE = /^\s*[-=*_─━—＝－＊※☆★◇◆~〜･・]{8,}\s*$/;
/** A rule so near the end is taken for a signature's. */
const SIGNATURE_LINES = 14;

/** A line that some programs break in two: « Le 28 nov. 2026 à 10:05, Camille » / « <x@y> a écrit : ». */
function isBrokenAttribution(lines: readonly string[], at: number): boolean {
  const [first = '', second = ''] = [lines[at], lines[at + 1]];
  return /^\s*(on|le) .{4,200}$/i.test(first) && /\b(wrote|a écrit)\s*[:：]\s*$/i.test(second) && second.length < 200;
}

function isHistory(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (HISTORY.some((pattern) => pattern.test(line)) || isBrokenAttribution(lines, at)) return true;
  return SENDER.test(line) && lines.slice(at + 1, at + 5).some((next) => UNDER_SENDER.test(next));
}

const cutAt = (lines: readonly string[], found: number): string[] => lines.slice(0, found < 0 ? lines.length : found);

/** What somebody wrote anew in a mail: without what is quoted, and without a signature. */
export function replyText(text: string): string {
  const all = text.replace(/\r\n?/g, '\n').split('\n');
  const fresh = cutAt(
    all,
    all.findIndex((_, at) => isHistory(all, at)),
  ).filter((line) => !/^\s?[>＞]/.test(line));
  const signed = cutAt(
    fresh,
    fresh.findIndex((line) => SIGNATURE.some((pattern) => pattern.test(line))),
  );
  const end = signed.findLastIndex((line) => line.trim() !== '');
  const ruled = signed.findIndex((line, at) => at > 0 && end - at < SIGNATURE_LINES && RULE.test(line));
  return cutAt(signed, ruled).join('\n').trim();
}
