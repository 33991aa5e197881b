/** Where anybody gets an address: it tells nothing of the owner's office. */
export const PUBLIC_MAIL: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.fr outlook.jp hotmail.com hotmail.fr hotmail.co.jp live.com live.fr live.jp msn.com ' +
    'yahoo.com yahoo.fr yahoo.co.jp ymail.com ymail.ne.jp icloud.com me.com mac.com aol.com aol.fr proton.me protonmail.com pm.me ' +
    'gmx.com gmx.fr gmx.net mail.com zoho.com tutanota.com tuta.io yandex.com yandex.ru mail.ru qq.com 163.com ' +
    'orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr aliceadsl.fr club-internet.fr ' +
    'docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp rakuten.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp excite.co.jp'
  ).split(' '),
);
