/** 検索の「自治体の周辺」。 */
export const aroundJa = {
  'search.around.legend': '自治体の周辺',
  'search.around.name': '自治体',
  'search.around.km': '距離（直線距離）',
  'search.around.kmValue': '{km, number}km以内',
  'search.around.chip': '{place}から{km, number}km以内',
  'search.around.distance': '{km, plural, =0 {直線距離で1km未満} other {直線距離で約#km}}',
  'search.around.unknown': 'アドレスで指定された自治体が見つからないため、場所では絞り込んでいません。',
  'search.around.none': '{name}に該当する自治体が見つからないため、場所では絞り込んでいません。',
  'search.around.several': '{name}に該当する自治体が複数あります。お探しの自治体を選んでください。',
  'search.around.more': '一覧にない場合は、正式な名称または団体コードを入力してください。',
  'search.around.nowhere': '{place}の位置情報がないため、場所では絞り込んでいません。',
  'search.around.orderLost': '場所が選ばれていないため近い順には並べられません。通常の順に表示しています。',
  'search.sort.NEAREST': '近い順',
};
