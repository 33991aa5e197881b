/**
 * Kanji of planning, tourism and daily life by a reading that they share: what a Japanese keyboard offers in place of each
 * other (完工 for 観光). Only readings by which compounds are typed.
 */
const READINGS = `
カン 観完感慣刊官関館管間環幹換監漢勘簡看巻寒 コウ 光行工公高交好港校降講航候校効向広航構口康耕郊鉱
コウ2 後考鋼綱攻 カイ 会回海開改界階介械解怪快 カツ 活割喝滑 キ 記機期企気季器基帰希規危起輝旗
キョウ 共協教強京境供響郷競驚胸 キュウ 休求急級給宮球旧救究吸 ギョウ 業行暁 ケイ 計経景型形継系携敬恵軽警
ケン 健険県検件研券権賢建兼験圏献 ケツ 結決血潔 コ 湖古固個雇庫戸故 サイ 再済祭細災最採菜妻際栽載歳催才
サン 産参算山散賛酸 シ 市史支資使志私誌姿試視司士施止紙詩死歯氏至指示 シャ 社車者写斜舎捨 シュウ 集週収修習周州就衆秋終
シュク 宿縮祝淑 ショウ 商消小省証象将章焼障招勝少症償紹照 ジョウ 条場城状情上常乗浄蒸 ショク 食職植色触
シン 新進心信森深身親真震診針申臣 ジン 人仁神陣 スイ 水推吹垂 セイ 生成正政青製性勢整制清声星静晴誠税
セン 線選千専先船宣戦洗浅 ソウ 相総送想走層草早創装双奏倉 ソク 速足側測促息即 タイ 体対台待退態帯隊代滞
タン 短単担探炭誕 チ 地知値置治 チュウ 中注駐昼柱宙 チョウ 町長朝調庁潮鳥超聴頂 テイ 定低停堤底提程庭 テン 点店転展天典
デン 電伝田殿 トウ 当東投登灯島統頭湯等答党冬塔 ドウ 動道同働堂童 ナン 難南軟 ノウ 農能納脳濃 ハイ 配廃背敗 ハツ 発髪
ハン 犯判反半版藩坂 ヒ 費非比避飛肥秘 ビ 美備微 フク 福復服副複 ブン 文分聞 ヘイ 平並閉兵 ヘン 編変返辺 ホ 保歩補舗
ホウ 方法報放豊訪包防宝 ボウ 防望忘棒帽貿 マン 満万漫 ミン 民眠 メイ 名明命迷盟 モク 木目 ヤク 役約薬訳 ユウ 有優遊友夕郵誘融
ヨウ 用要養洋様容陽葉幼 リ 利理里離 リツ 立率律 リュウ 流留龍粒 リョウ 両料量療領良漁寮 リン 林輪隣臨 レイ 例令礼冷齢麗
レン 連練恋 ロウ 労老朗浪漏 ロク 録六緑 ガイ 害外街 ガク 学額楽岳 ゲン 原減現源限元 ザイ 在材財罪 ジ 自時事治児持次 シツ 質室失湿
ジュウ 住重従充 ジュツ 術述 スウ 数枢 ダイ 大題第代 トク 特得徳 バイ 売倍買梅 ビョウ 病秒描 フ 不付布府婦普負 ミ 味未魅 ム 無務
`;

/** The readings of each kanji, by their place in the list. */
const READINGS_OF = new Map<string, number[]>();
for (const [place, [group]] of [...READINGS.matchAll(/\p{Script=Han}+/gu)].entries())
  for (const kanji of group) READINGS_OF.set(kanji, [...(READINGS_OF.get(kanji) ?? []), place]);

/** Whether a keyboard may have put one kanji in place of the other. */
export function soundsAlike(a: string, b: string): boolean {
  const others = READINGS_OF.get(b);
  return others !== undefined && (READINGS_OF.get(a)?.some((reading) => others.includes(reading)) ?? false);
}
