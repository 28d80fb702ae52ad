// Generated from schemas/codes/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { CodeListWire } from '../targets/wire-map.ts';

export type WireList =
  | 'acceptState'
  | 'applyType'
  | 'applyerType'
  | 'certificateType'
  | 'deliveryMode'
  | 'deptType'
  | 'evaluateType'
  | 'evaluationChannel'
  | 'evaluationDetail'
  | 'handleArea'
  | 'handleType'
  | 'handlingState'
  | 'materialFormat'
  | 'materialGetType'
  | 'materialNecessity'
  | 'materialType'
  | 'nationalList'
  | 'nodeType'
  | 'onlineDepth'
  | 'periodUnit'
  | 'powerSource'
  | 'preAcceptState'
  | 'projectType'
  | 'realLevel'
  | 'resultKind'
  | 'resultType'
  | 'rowOperation'
  | 'satisfaction'
  | 'serviceChannel'
  | 'serviceStatus'
  | 'sourceType'
  | 'specialType'
  | 'stepEvent'
  | 'stepState'
  | 'taskState'
  | 'taskType'
  | 'trustLevel'
  | 'useLevel'
  | 'userProp'
  | 'yesNo';

/** The digits of every code list that a target has, both ways. 各目标的传输码 */
export const wireMaps: Readonly<Record<WireList, CodeListWire>> = {
  acceptState: {
    list: "L16",
    guangdong: {
      out: { "accepted": "1", "notNeeded": "2", "correctionRequired": "3", "notAccepted": "4" },
      in: { "1": "accepted", "2": "notNeeded", "3": "correctionRequired", "4": "notAccepted" },
    },
  },
  applyType: {
    list: "L9-apply",
    national: {
      out: { "window": "1", "online": "2", "mobile": "2", "express": "3", "letter": null, "telegram": null, "telex": null, "fax": null, "email": null, "edi": null, "other": null },
      in: { "1": "window", "2": "online", "3": "express" },
    },
    gb39046: {
      out: { "window": "1", "online": "2", "mobile": "3", "express": "4", "letter": null, "telegram": null, "telex": null, "fax": null, "email": null, "edi": null, "other": "9" },
      in: { "1": "window", "2": "online", "3": "mobile", "4": "express", "9": "other" },
    },
    rating: {
      out: { "window": "1", "online": "2", "mobile": "2", "express": "3", "letter": null, "telegram": null, "telex": null, "fax": null, "email": null, "edi": null, "other": null },
      in: { "1": "window", "2": "online", "3": "express" },
    },
    shandong: {
      out: { "window": "0", "online": "1", "mobile": "1", "express": null, "letter": "2", "telegram": "3", "telex": "4", "fax": "5", "email": "6", "edi": "7", "other": "8" },
      in: { "0": "window", "1": "online", "2": "letter", "3": "telegram", "4": "telex", "5": "fax", "6": "email", "7": "edi", "8": "other" },
    },
  },
  applyerType: {
    list: "L6-A",
    national: {
      out: { "naturalPerson": "1", "enterprise": "2", "institution": "3", "socialOrganization": "4", "administrativeOrgan": "5", "otherOrganization": "6" },
      in: { "1": "naturalPerson", "2": "enterprise", "3": "institution", "4": "socialOrganization", "5": "administrativeOrgan", "6": "otherOrganization" },
    },
    gb39046: {
      out: { "naturalPerson": "1", "enterprise": "2", "institution": "3", "socialOrganization": "4", "administrativeOrgan": "5", "otherOrganization": "6" },
      in: { "1": "naturalPerson", "2": "enterprise", "3": "institution", "4": "socialOrganization", "5": "administrativeOrgan", "6": "otherOrganization" },
    },
  },
  certificateType: {
    list: "L15",
    national: { same: true, isUncertain: true },
    gb39046: {
      out: { "111": "111", "112": "112", "113": "113", "114": "114", "115": "115", "116": "116", "117": "117", "118": "118", "119": "119", "121": "121", "123": "123", "125": "125", "127": "127", "129": "129", "131": "131", "133": "133", "151": "151", "153": "153", "154": "154", "157": "157", "159": "159", "161": "161", "163": "163", "191": "191", "211": "211", "212": "212", "213": "213", "214": "214", "215": "215", "216": "216", "217": "217", "218": "218", "219": "219", "221": "221", "223": "223", "225": "225", "227": "227", "229": "229", "231": "231", "233": "233", "240": "240", "241": "241", "291": "291", "311": "311", "411": "411", "412": "412", "413": "413", "414": "414", "415": "415", "416": "416", "417": "417", "418": "418", "419": "419", "420": "420", "421": "421", "511": "511", "512": "512", "513": "513", "515": "515", "516": "516", "517": "517", "518": "518", "552": "552", "553": "553", "554": "554", "555": "555", "556": "556", "557": "557", "558": "558", "620": "620", "621": "621", "631": "631", "633": "633", "634": "634", "635": "635", "636": "636", "637": "637", "638": "638", "639": "639", "640": "640", "641": "641", "642": "642", "643": "643", "644": "644", "647": "647", "650": "650", "711": "711", "721": "721", "722": "722", "723": "723", "724": "724", "725": "725", "726": "726", "727": "727", "728": "728", "729": "729", "730": "730", "731": "731", "732": "732", "733": "733", "734": "734", "735": "735", "736": "736", "737": "737", "738": "738", "739": "739", "740": "740", "741": "741", "742": "742", "743": "743", "744": "744", "745": "745", "746": "746", "747": "747", "748": "748", "761": "761", "765": "765", "771": "771", "781": "781", "791": "791", "792": "792", "811": "811", "812": "812", "813": "813", "821": "821", "822": "822", "990": "990", "001": null },
      in: { "111": "111", "112": "112", "113": "113", "114": "114", "115": "115", "116": "116", "117": "117", "118": "118", "119": "119", "121": "121", "123": "123", "125": "125", "127": "127", "129": "129", "131": "131", "133": "133", "151": "151", "153": "153", "154": "154", "157": "157", "159": "159", "161": "161", "163": "163", "191": "191", "211": "211", "212": "212", "213": "213", "214": "214", "215": "215", "216": "216", "217": "217", "218": "218", "219": "219", "221": "221", "223": "223", "225": "225", "227": "227", "229": "229", "231": "231", "233": "233", "240": "240", "241": "241", "291": "291", "311": "311", "411": "411", "412": "412", "413": "413", "414": "414", "415": "415", "416": "416", "417": "417", "418": "418", "419": "419", "420": "420", "421": "421", "511": "511", "512": "512", "513": "513", "515": "515", "516": "516", "517": "517", "518": "518", "552": "552", "553": "553", "554": "554", "555": "555", "556": "556", "557": "557", "558": "558", "620": "620", "621": "621", "631": "631", "633": "633", "634": "634", "635": "635", "636": "636", "637": "637", "638": "638", "639": "639", "640": "640", "641": "641", "642": "642", "643": "643", "644": "644", "647": "647", "650": "650", "711": "711", "721": "721", "722": "722", "723": "723", "724": "724", "725": "725", "726": "726", "727": "727", "728": "728", "729": "729", "730": "730", "731": "731", "732": "732", "733": "733", "734": "734", "735": "735", "736": "736", "737": "737", "738": "738", "739": "739", "740": "740", "741": "741", "742": "742", "743": "743", "744": "744", "745": "745", "746": "746", "747": "747", "748": "748", "761": "761", "765": "765", "771": "771", "781": "781", "791": "791", "792": "792", "811": "811", "812": "812", "813": "813", "821": "821", "822": "822", "990": "990" },
    },
    rating: {
      out: { "111": "111", "112": "112", "113": "113", "114": "114", "115": "115", "116": "116", "117": "117", "118": "118", "119": "119", "121": "121", "123": "123", "125": "125", "127": "127", "129": "129", "131": "131", "133": "133", "151": "151", "153": "153", "154": "154", "157": "157", "159": "159", "161": "161", "163": "163", "191": "191", "211": "211", "212": "212", "213": "213", "214": "214", "215": "215", "216": "216", "217": "217", "218": "218", "219": "219", "221": "221", "223": "223", "225": "225", "227": "227", "229": "229", "231": "231", "233": "233", "240": "240", "241": "241", "291": "291", "311": "311", "411": "411", "412": "412", "413": "413", "414": "414", "415": "415", "416": "416", "417": "417", "418": "418", "419": "419", "420": "420", "421": "421", "511": "511", "512": "512", "513": "513", "515": "515", "516": "516", "517": "517", "518": "518", "552": "552", "553": "553", "554": "554", "555": "555", "556": "556", "557": "557", "558": "558", "620": "620", "621": "621", "631": "631", "633": "633", "634": "634", "635": "635", "636": "636", "637": "637", "638": "638", "639": "639", "640": "640", "641": "641", "642": "642", "643": "643", "644": "644", "647": "647", "650": "650", "711": "711", "721": "721", "722": "722", "723": "723", "724": "724", "725": "725", "726": "726", "727": "727", "728": "728", "729": "729", "730": "730", "731": "731", "732": "732", "733": "733", "734": "734", "735": "735", "736": "736", "737": "737", "738": "738", "739": "739", "740": "740", "741": "741", "742": "742", "743": "743", "744": "744", "745": "745", "746": "746", "747": "747", "748": "748", "761": "761", "765": "765", "771": "771", "781": "781", "791": "791", "792": "792", "811": "811", "812": "812", "813": "813", "821": "821", "822": "822", "990": "999", "001": "001" },
      in: { "111": "111", "112": "112", "113": "113", "114": "114", "115": "115", "116": "116", "117": "117", "118": "118", "119": "119", "121": "121", "123": "123", "125": "125", "127": "127", "129": "129", "131": "131", "133": "133", "151": "151", "153": "153", "154": "154", "157": "157", "159": "159", "161": "161", "163": "163", "191": "191", "211": "211", "212": "212", "213": "213", "214": "214", "215": "215", "216": "216", "217": "217", "218": "218", "219": "219", "221": "221", "223": "223", "225": "225", "227": "227", "229": "229", "231": "231", "233": "233", "240": "240", "241": "241", "291": "291", "311": "311", "411": "411", "412": "412", "413": "413", "414": "414", "415": "415", "416": "416", "417": "417", "418": "418", "419": "419", "420": "420", "421": "421", "511": "511", "512": "512", "513": "513", "515": "515", "516": "516", "517": "517", "518": "518", "552": "552", "553": "553", "554": "554", "555": "555", "556": "556", "557": "557", "558": "558", "620": "620", "621": "621", "631": "631", "633": "633", "634": "634", "635": "635", "636": "636", "637": "637", "638": "638", "639": "639", "640": "640", "641": "641", "642": "642", "643": "643", "644": "644", "647": "647", "650": "650", "711": "711", "721": "721", "722": "722", "723": "723", "724": "724", "725": "725", "726": "726", "727": "727", "728": "728", "729": "729", "730": "730", "731": "731", "732": "732", "733": "733", "734": "734", "735": "735", "736": "736", "737": "737", "738": "738", "739": "739", "740": "740", "741": "741", "742": "742", "743": "743", "744": "744", "745": "745", "746": "746", "747": "747", "748": "748", "761": "761", "765": "765", "771": "771", "781": "781", "791": "791", "792": "792", "811": "811", "812": "812", "813": "813", "821": "821", "822": "822", "999": "990", "001": "001" },
    },
    shandong: {
      out: { "111": "111", "112": null, "113": null, "114": null, "115": null, "116": null, "117": null, "118": null, "119": null, "121": null, "123": null, "125": null, "127": null, "129": null, "131": null, "133": null, "151": null, "153": null, "154": null, "157": null, "159": null, "161": null, "163": null, "191": null, "211": null, "212": null, "213": null, "214": null, "215": null, "216": null, "217": null, "218": null, "219": null, "221": null, "223": null, "225": null, "227": null, "229": null, "231": null, "233": null, "240": null, "241": null, "291": null, "311": null, "411": null, "412": null, "413": null, "414": null, "415": null, "416": null, "417": null, "418": null, "419": null, "420": null, "421": null, "511": null, "512": null, "513": null, "515": null, "516": null, "517": null, "518": null, "552": null, "553": null, "554": null, "555": null, "556": null, "557": null, "558": null, "620": null, "621": null, "631": null, "633": null, "634": null, "635": null, "636": null, "637": null, "638": null, "639": null, "640": null, "641": null, "642": null, "643": null, "644": null, "647": null, "650": null, "711": null, "721": null, "722": null, "723": null, "724": null, "725": null, "726": null, "727": null, "728": null, "729": null, "730": null, "731": null, "732": null, "733": null, "734": null, "735": null, "736": null, "737": null, "738": null, "739": null, "740": null, "741": null, "742": null, "743": null, "744": null, "745": null, "746": null, "747": null, "748": null, "761": null, "765": null, "771": null, "781": null, "791": null, "792": null, "811": null, "812": null, "813": null, "821": null, "822": null, "990": null, "001": null },
      in: { "111": "111" }, isUncertain: true,
    },
    zhejiang: {
      out: { "111": "31", "112": null, "113": null, "114": null, "115": null, "116": null, "117": null, "118": null, "119": null, "121": null, "123": null, "125": null, "127": null, "129": null, "131": null, "133": null, "151": null, "153": null, "154": null, "157": null, "159": null, "161": null, "163": null, "191": null, "211": null, "212": null, "213": null, "214": null, "215": null, "216": null, "217": null, "218": null, "219": null, "221": null, "223": null, "225": null, "227": null, "229": null, "231": null, "233": null, "240": null, "241": null, "291": null, "311": null, "411": null, "412": null, "413": null, "414": null, "415": null, "416": null, "417": null, "418": null, "419": null, "420": null, "421": null, "511": null, "512": null, "513": null, "515": null, "516": null, "517": null, "518": null, "552": null, "553": null, "554": null, "555": null, "556": null, "557": null, "558": null, "620": null, "621": null, "631": null, "633": null, "634": null, "635": null, "636": null, "637": null, "638": null, "639": null, "640": null, "641": null, "642": null, "643": null, "644": null, "647": null, "650": null, "711": null, "721": null, "722": null, "723": null, "724": null, "725": null, "726": null, "727": null, "728": null, "729": null, "730": null, "731": null, "732": null, "733": null, "734": null, "735": null, "736": null, "737": null, "738": null, "739": null, "740": null, "741": null, "742": null, "743": null, "744": null, "745": null, "746": null, "747": null, "748": null, "761": null, "765": null, "771": null, "781": null, "791": null, "792": null, "811": null, "812": null, "813": null, "821": null, "822": null, "990": null, "001": null },
      in: { "31": "111" }, isUncertain: true,
    },
  },
  deliveryMode: {
    list: "L22",

  },
  deptType: {
    list: "L5",
    national: {
      out: { "statutory": "1", "authorized": "2", "entrusted": "3", "other": "9" },
      in: { "1": "statutory", "2": "authorized", "3": "entrusted", "9": "other" },
    },
  },
  evaluateType: {
    list: "§4.2",
    rating: {
      out: { "first": "1", "followUp": "2" },
      in: { "1": "first", "2": "followUp" },
    },
  },
  evaluationChannel: {
    list: "L26",
    rating: {
      out: { "pc": "1", "mobile": "2", "qrCode": "3", "hallTablet": "4", "hallTerminal": "5", "phone": "6" },
      in: { "1": "pc", "2": "mobile", "3": "qrCode", "4": "hallTablet", "5": "hallTerminal", "6": "phone" },
    },
    zhejiang: {
      out: { "pc": "1", "mobile": "2", "qrCode": "3", "hallTablet": "4", "hallTerminal": "5", "phone": "6" },
      in: { "1": "pc", "2": "mobile", "3": "qrCode", "4": "hallTablet", "5": "hallTerminal", "6": "phone" },
    },
  },
  evaluationDetail: {
    list: "L28",
    rating: { same: true },
  },
  handleArea: {
    list: "L10",
    national: {
      out: { "nationwide": "1", "acrossProvinces": "2", "acrossCities": "3", "acrossCounties": "4", "wholeTown": "5", "acrossVillages": "6" },
      in: { "1": "nationwide", "2": "acrossProvinces", "3": "acrossCities", "4": "acrossCounties", "5": "wholeTown", "6": "acrossVillages" },
    },
  },
  handleType: {
    list: "L9-handle",
    national: {
      out: { "window": "1", "online": "2", "courier": "3" },
      in: { "1": "window", "2": "online", "3": "courier" },
    },
    gb39046: {
      out: { "window": "1", "online": "2", "courier": "4" },
      in: { "1": "window", "2": "online", "4": "courier", "3": "online" },
    },
    rating: {
      out: { "window": "1", "online": "2", "courier": "3" },
      in: { "1": "window", "2": "online", "3": "courier" },
    },
  },
  handlingState: {
    list: "L20",
    shandong: {
      out: { "draft": "01", "received": "02", "preAccepted": "03", "preAcceptReturned": "04", "accepted": "05", "correcting": "06", "notAccepted": "07", "handling": "08", "suspended": "09", "finished": "10", "transferredFinished": "11", "voided": "12", "returned": "13" },
      in: { "01": "draft", "02": "received", "03": "preAccepted", "04": "preAcceptReturned", "05": "accepted", "06": "correcting", "07": "notAccepted", "08": "handling", "09": "suspended", "10": "finished", "11": "transferredFinished", "12": "voided", "13": "returned" },
    },
    zhejiang: {
      out: { "draft": null, "received": "02", "preAccepted": null, "preAcceptReturned": null, "accepted": "05", "correcting": "06", "notAccepted": "07", "handling": "12", "suspended": "11", "finished": "10", "transferredFinished": null, "voided": null, "returned": "13" },
      in: { "02": "received", "05": "accepted", "06": "correcting", "07": "notAccepted", "12": "handling", "11": "suspended", "10": "finished", "13": "returned" },
    },
  },
  materialFormat: {
    list: "L12b",
    national: {
      out: { "paper": "1", "electronic": "2", "paperOrElectronic": "3" },
      in: { "1": "paper", "2": "electronic", "3": "paperOrElectronic" },
    },
  },
  materialGetType: {
    list: "L19",
    national: {
      out: { "paper": "1", "upload": "2", "scan": "3", "licence": "4" },
      in: { "1": "paper", "2": "upload", "3": "scan", "4": "licence" }, isUncertain: true,
    },
  },
  materialNecessity: {
    list: "L11",
    national: {
      out: { "required": "1", "optional": "2", "deferrable": "3" },
      in: { "1": "required", "2": "optional", "3": "deferrable" },
    },
  },
  materialType: {
    list: "L12a",
    national: {
      out: { "original": "1", "copy": "2", "originalOrCopy": "3" },
      in: { "1": "original", "2": "copy", "3": "originalOrCopy" }, isUncertain: true,
    },
  },
  nationalList: {
    list: "L25",

  },
  nodeType: {
    list: "L17-node",
    shandong: {
      out: { "start": "1", "middle": "2", "end": "3", "only": "4" },
      in: { "1": "start", "2": "middle", "3": "end", "4": "only" },
    },
  },
  onlineDepth: {
    list: "L13",
    national: {
      out: { "consultation": "1", "submission": "2", "preReview": "3", "acceptance": "4", "decision": "5", "resultFeedback": "6", "other": "9" },
      in: { "1": "consultation", "2": "submission", "3": "preReview", "4": "acceptance", "5": "decision", "6": "resultFeedback", "9": "other" }, isUncertain: true,
    },
  },
  periodUnit: {
    list: "L8",
    national: {
      out: { "workingDay": "1", "naturalDay": "2", "hour": "3", "minute": "4", "month": null },
      in: { "1": "workingDay", "2": "naturalDay", "3": "hour", "4": "minute" }, isUncertain: true,
    },
    shandong: {
      out: { "workingDay": "1", "naturalDay": "2", "hour": "3", "minute": "4", "month": "5" },
      in: { "1": "workingDay", "2": "naturalDay", "3": "hour", "4": "minute", "5": "month" },
    },
  },
  powerSource: {
    list: "L3",
    national: {
      out: { "legal": "1", "delegatedDown": "2", "authorizedByHigher": "3", "authorizedByPeer": "4", "entrustedByHigher": "5", "entrustedByPeer": "6" },
      in: { "1": "legal", "2": "delegatedDown", "3": "authorizedByHigher", "4": "authorizedByPeer", "5": "entrustedByHigher", "6": "entrustedByPeer" },
    },
  },
  preAcceptState: {
    list: "L16-pre",
    guangdong: {
      out: { "passed": "1", "notNeeded": "2", "correctionRequired": "3" },
      in: { "1": "passed", "2": "notNeeded", "3": "correctionRequired" },
    },
  },
  projectType: {
    list: "L7",
    national: {
      out: { "immediate": "1", "promised": "2", "joint": null, "reported": null, "other": null },
      in: { "1": "immediate", "2": "promised" },
    },
    gb39046: {
      out: { "immediate": "1", "promised": "2", "joint": null, "reported": null, "other": "9" },
      in: { "1": "immediate", "2": "promised", "9": "other" },
    },
    rating: {
      out: { "immediate": "1", "promised": "2", "joint": null, "reported": null, "other": null },
      in: { "1": "immediate", "2": "promised" },
    },
    shandong: {
      out: { "immediate": "1", "promised": "2", "joint": "3", "reported": "4", "other": null },
      in: { "1": "immediate", "2": "promised", "3": "joint", "4": "reported" },
    },
  },
  realLevel: {
    list: "L23",
    shandong: {
      out: { "unverified": "0", "basic": "1", "intermediate": "2", "advanced": "3" },
      in: { "0": "unverified", "1": "basic", "2": "intermediate", "3": "advanced" },
    },
    guangdong: {
      out: { "unverified": "2", "basic": "3", "intermediate": "4", "advanced": "5" },
      in: { "2": "unverified", "3": "basic", "4": "intermediate", "5": "advanced" },
    },
    zhejiang: {
      out: { "unverified": "1", "basic": "2", "intermediate": null, "advanced": "3" },
      in: { "1": "unverified", "2": "basic", "3": "advanced" },
    },
  },
  resultKind: {
    list: "L14",
    national: {
      out: { "certificate": "1", "document": "2", "other": "3", "none": "4" },
      in: { "1": "certificate", "2": "document", "3": "other", "4": "none" }, isUncertain: true,
    },
  },
  resultType: {
    list: "L21",
    national: {
      out: { "granted": "0", "notGranted": "1", "voided": "2", "transferred": "4", "withdrawn": "5", "correctionOverdue": "5", "notAccepted": "6" },
      in: { "0": "granted", "1": "notGranted", "2": "voided", "4": "transferred", "5": "withdrawn", "6": "notAccepted", "3": "voided" }, isUncertain: true,
    },
    shandong: {
      out: { "granted": "0", "notGranted": "1", "voided": "2", "transferred": "4", "withdrawn": "5", "correctionOverdue": "5", "notAccepted": "6" },
      in: { "0": "granted", "1": "notGranted", "2": "voided", "4": "transferred", "5": "withdrawn", "6": "notAccepted", "3": "voided" },
    },
    guangdong: {
      out: { "granted": "0", "notGranted": "7", "voided": "2", "transferred": "4", "withdrawn": "1", "correctionOverdue": "5", "notAccepted": null },
      in: { "0": "granted", "7": "notGranted", "2": "voided", "4": "transferred", "1": "withdrawn", "5": "correctionOverdue", "3": "voided", "6": "granted" },
    },
    zhejiang: {
      out: { "granted": "0", "notGranted": null, "voided": "1", "transferred": null, "withdrawn": "3", "correctionOverdue": "3", "notAccepted": null },
      in: { "0": "granted", "1": "voided", "3": "withdrawn" },
    },
  },
  rowOperation: {
    list: "§3.1",
    national: {
      out: { "insert": "I", "update": "U", "delete": "D" },
      in: { "I": "insert", "U": "update", "D": "delete" },
    },
  },
  satisfaction: {
    list: "L27",
    gb39046: {
      out: { "verySatisfied": "1", "satisfied": "2", "basicallySatisfied": "3", "dissatisfied": "4", "veryDissatisfied": "5" },
      in: { "1": "verySatisfied", "2": "satisfied", "3": "basicallySatisfied", "4": "dissatisfied", "5": "veryDissatisfied" },
    },
    rating: {
      out: { "verySatisfied": "5", "satisfied": "4", "basicallySatisfied": "3", "dissatisfied": "2", "veryDissatisfied": "1" },
      in: { "5": "verySatisfied", "4": "satisfied", "3": "basicallySatisfied", "2": "dissatisfied", "1": "veryDissatisfied" },
    },
  },
  serviceChannel: {
    list: "§4.1",
    rating: {
      out: { "internet": "1", "governmentNetwork": "2" },
      in: { "1": "internet", "2": "governmentNetwork" },
    },
  },
  serviceStatus: {
    list: "§4.1",
    rating: {
      out: { "pending": "1", "accepted": "2", "finished": "3" },
      in: { "1": "pending", "2": "accepted", "3": "finished" },
    },
  },
  sourceType: {
    list: "L12c",
    national: {
      out: { "applicant": "10", "government": "20", "intermediary": null, "other": "99" },
      in: { "10": "applicant", "20": "government", "99": "other" },
    },
  },
  specialType: {
    list: "L18",
    national: {
      out: { "extension": "1", "hearing": "2", "tender": "2", "inspection": "2", "testing": "2", "quarantine": "2", "appraisal": "2", "expertReview": "2", "publicNotice": "2", "verification": "2", "suspension": "2", "correction": "2", "preReviewCorrection": "2", "preReviewRejection": "2", "other": "2" },
      in: { "1": "extension", "2": "other" },
    },
    gb39046: {
      out: { "extension": "1", "hearing": "2", "tender": "2", "inspection": "2", "testing": "2", "quarantine": "2", "appraisal": "2", "expertReview": "2", "publicNotice": "2", "verification": "2", "suspension": "2", "correction": "2", "preReviewCorrection": "2", "preReviewRejection": "2", "other": "2" },
      in: { "1": "extension", "2": "other" },
    },
    shandong: {
      out: { "extension": null, "hearing": "2", "tender": null, "inspection": null, "testing": null, "quarantine": null, "appraisal": null, "expertReview": null, "publicNotice": "3", "verification": "4", "suspension": "5", "correction": "1", "preReviewCorrection": "6", "preReviewRejection": "7", "other": null },
      in: { "2": "hearing", "3": "publicNotice", "4": "verification", "5": "suspension", "1": "correction", "6": "preReviewCorrection", "7": "preReviewRejection" },
    },
    guangdong: {
      out: { "extension": "A", "hearing": "B", "tender": "B", "inspection": "B", "testing": "B", "quarantine": "B", "appraisal": "B", "expertReview": "B", "publicNotice": "B", "verification": "B", "suspension": "B", "correction": "B", "preReviewCorrection": "B", "preReviewRejection": "B", "other": "B" },
      in: { "A": "extension", "B": "other" },
    },
  },
  stepEvent: {
    list: "L17",
    national: {
      out: { "passed": "1", "returned": "2", "other": "3", "disagreed": "3", "notNeeded": "3", "notAccepted": "3", "accepted": "3", "correctionRequired": "3", "suspended": "3" },
      in: { "1": "passed", "2": "returned", "3": "other" },
    },
    shandong: {
      out: { "passed": "1", "returned": "7", "other": null, "disagreed": "0", "notNeeded": "2", "notAccepted": "3", "accepted": "4", "correctionRequired": "5", "suspended": "6" },
      in: { "1": "passed", "7": "returned", "0": "disagreed", "2": "notNeeded", "3": "notAccepted", "4": "accepted", "5": "correctionRequired", "6": "suspended" },
    },
  },
  stepState: {
    list: "§3.3",
    gb39046: {
      out: { "pending": "1", "done": "2" },
      in: { "1": "pending", "2": "done" },
    },
  },
  taskState: {
    list: "L4",
    national: {
      out: { "inUse": "1", "suspended": "2", "cancelled": "3", "draft": null },
      in: { "1": "inUse", "2": "suspended", "3": "cancelled" },
    },
  },
  taskType: {
    list: "L1",
    national: { same: true },
    gb39046: { same: true },
    rating: { same: true },
    shandong: { same: true },
    guangdong: { same: true },
    zhejiang: { same: true },
  },
  trustLevel: {
    list: "L24",
    national: { same: true },
  },
  useLevel: {
    list: "L2",
    national: { same: true },
    gb39046: { same: true },
    rating: { same: true },
    shandong: { same: true },
    guangdong: { same: true },
    zhejiang: { same: true },
  },
  userProp: {
    list: "L6-B",
    national: {
      out: { "naturalPerson": "1", "enterprise": "2", "institution": "3", "socialOrganization": "4", "unincorporatedEnterprise": "5", "administrativeOrgan": "6", "otherOrganization": "9" },
      in: { "1": "naturalPerson", "2": "enterprise", "3": "institution", "4": "socialOrganization", "5": "unincorporatedEnterprise", "6": "administrativeOrgan", "9": "otherOrganization" },
    },
    rating: {
      out: { "naturalPerson": "1", "enterprise": "2", "institution": "3", "socialOrganization": "4", "unincorporatedEnterprise": "5", "administrativeOrgan": "6", "otherOrganization": "9" },
      in: { "1": "naturalPerson", "2": "enterprise", "3": "institution", "4": "socialOrganization", "5": "unincorporatedEnterprise", "6": "administrativeOrgan", "9": "otherOrganization" },
    },
  },
  yesNo: {
    list: "L29",
    national: {
      out: { "yes": "1", "no": "0" },
      in: { "1": "yes", "0": "no" },
    },
    gb39046: {
      out: { "yes": "1", "no": "0" },
      in: { "1": "yes", "0": "no" },
    },
    rating: {
      out: { "yes": "1", "no": "0" },
      in: { "1": "yes", "0": "no" },
    },
  },
};
