/** 申请与补正的核验说明：面向办事人。 */
export const SUBMISSION_TEXT = {
  'application/scenario-open': '请选择您的情形',
  'application/item-not-offered': '该事项不适用于您选择的情形',
  'application/item-missing': '请选择必须办理的事项',
  'application/not-signed-in-person': '应与登录人的实名信息一致',
  'material/missing': '请提交该材料',
  'material/not-needed': '不需要提交该材料',
  'material/twice': '同一材料只需提交一次',
  'material/not-deferrable': '该材料不能后补',
  'material/file-missing': '没有找到上传的文件，请重新上传',
  'material/type-not-accepted': '文件类型不符合该材料的要求',
  'material/too-large': '文件大小超过该材料的上限',
  'material/licence-not-usable': '该电子证照不能用于免提交此材料',
  'correction/not-correctable': '该补正项不属于本事项的填报内容或者材料',
  'correction/not-asked': '该内容不在补正范围内',
  'correction/missing': '请补正该内容',
} as const;
