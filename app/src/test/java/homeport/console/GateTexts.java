package homeport.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Files as the steps of the way make them, for the gates of Harbour's core.
final class GateTexts {
  private GateTexts() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// `note` makes it another file.
  static String review(String note) {
    return """
    {"format":1,"estate":"Harbour Savings Bank","totals":{"programs":1},
     "inventory":{"servers":[{"id":"CEC1"}],"rejected":[]},
     "programs":[{"name":"%s"}],"jobs":[],"findings":[],
     "blockers":[{"rank":1,"id":"EXEC CICS"},{"rank":2,"id":"IMS"}]}
    """
        .formatted(note);
  }

  /// The JSON of `homeport match --review`.
  static String match(String review) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(review));
    return """
    {"date":"2026-03-02","review":{"sha256":"%s"},
     "demand":{"mips":{"low":3200,"high":3200},"power_cores":{"low":0,"high":0},
      "from":["CEC1: IBM z14, 3,200 MIPS"],"sources":[]},
     "headroom":0.3,
     "candidates":[{"server":"TaiShan 200","maker":"Huawei <x>","count":{"low":2,"high":5},
      "planned":{"low":3,"high":7},"standing":"press",
      "sources":[{"value":"1,527","unit":"points","standing":"press","from":"a test of 2023","date":"2023-05",
       "conditions":"one core"}]}],
     "cannot_say":[{"server":"Loongson 3C5000","why":"no source says its SPECrate"}],
     "problems":[]}
    """
        .formatted(HexFormat.of().formatHex(digest));
  }

  /// A trial that is equal.
  static String equalTrial(String pack) {
    return trial(pack, "true", 0, "");
  }

  /// A trial in which interest was not rounded: one data set differs in two records.
  static String differingTrial(String pack) {
    return trial(
        pack,
        "false",
        1,
        """
        {"output":"HSB.ACCOUNT.MASTER","difference":"2 records differ, 0 are missing, 0 are extra; first: record 118 (0010 0000000118), ACCT-BALANCE: recorded 1045.13, now 1045.12",
         "comparison":{"left":"recorded","right":"replayed","record":"ACCOUNT-RECORD","keyed":true,
          "equal":false,"identical":false,
          "records":{"same":19998,"legal":0,"different":2,"missing":0,"extra":0},
          "totals":{
           "left":{"records":20000,"sha256":"5d0c","sums":{"ACCT-BALANCE":"1834220.17","ACCT-HOLD":"0"},"notNumeric":{}},
           "right":{"records":20000,"sha256":"77ab","sums":{"ACCT-BALANCE":"1834220.15","ACCT-HOLD":"0"},"notNumeric":{}}},
          "fields":{"ACCT-BALANCE":2},
          "differences":[
           {"kind":"different","left":118,"right":118,"key":"0010 0000000118","fields":[
            {"field":"ACCT-BALANCE","offset":42,"length":6,"left":"1045.13","right":"1045.12",
             "leftHex":"00000104513C","rightHex":"00000104512C"}]},
           {"kind":"different","left":4711,"right":4711,"key":"0012 0000000042","fields":[
            {"field":"ACCT-BALANCE","offset":42,"length":6,"left":"88.01","right":"88.00",
             "leftHex":"00000008801C","rightHex":"00000008800C"},
            {"field":"ACCT-NAME","offset":10,"length":12,"left":"<b>M\\u00fcller</b>","right":"Mueller",
             "leftHex":"4C82","rightHex":"D4A4"}]}],
          "rules":[]}}
        """);
  }

  private static String trial(String pack, String equal, int count, String differences) {
    return """
    {"format":"homeport-trial","version":1,"estate":"Harbour Savings Bank","job":"DAY","pack":"%s",
     "signer":"%s","date":"2026-03-02T08:00:00Z","equal":%s,"records":5000,"outputs":7,
     "difference_count":%d,"differences":[%s],"rules":[],"normalised":[]}
    """
        .formatted(pack, ServedConsole.KEY, equal, count, differences);
  }
}
