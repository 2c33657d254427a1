package homeport.programme;

import homeport.store.EmbeddedStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/// Two banks, two suppliers and a supervisor, with the files their steps make: what the tests of
/// this room stand on. Its day is 2026-03-02 until a test moves it.
final class Country implements AutoCloseable, InstantSource {
  static final Viewer SUPERVISOR = Viewer.supervisor("Supervisor Wang");
  static final Viewer HARBOUR = Viewer.bank("harbour", "Li Wei");
  static final Viewer HARBOUR_TOO = Viewer.bank("harbour", "Chen Yu");
  static final Viewer LAKESIDE = Viewer.bank("lakeside", "Ada Lake");
  static final Viewer ACME = Viewer.supplier("acme", "Acme Sales");
  static final Viewer OTHER = Viewer.supplier("other", "Other Sales");
  static final String KEY = "a1b2c3";

  final EmbeddedStore store;
  final Programme programme;
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  private Country(EmbeddedStore store) throws Refusal {
    this.store = store;
    this.programme = Programme.open(store, this, ZoneOffset.UTC);
  }

  static Country open(Path folder) throws Refusal {
    return new Country(EmbeddedStore.open(folder, EmbeddedStore.Durability.PROCESS));
  }

  /// With the institutions, a wave, and the systems `core` of both banks, which ask for two trials
  /// and 1,000 records.
  static Country settled(Path folder) throws Refusal {
    Country country = open(folder);
    Programme programme = country.programme;
    programme.begin(SUPERVISOR, Policy.DEFAULT);
    programme.addWave(
        SUPERVISOR,
        new Wave("w1", 1, "First", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30")));
    bank(programme, "harbour", "Harbour Savings Bank", "acme");
    bank(programme, "lakeside", "Lakeside Bank", "other");
    return country;
  }

  private static void bank(Programme programme, String id, String name, String supplier)
      throws Refusal {
    programme.addInstitution(SUPERVISOR, new Institution(id, name, supplier, List.of()));
    programme.addSigner(SUPERVISOR, id, KEY);
    programme.addSystem(SUPERVISOR, system(id, "core", name, "w1"));
  }

  static BankSystem system(String institution, String id, String estate, String wave) {
    return new BankSystem(
        institution,
        id,
        "Core of " + institution,
        "core banking",
        estate,
        List.of("CEC1"),
        Criticality.HIGH,
        wave,
        2,
        1_000);
  }

  @Override
  public Instant instant() {
    return now;
  }

  void on(String day) {
    now = Instant.parse(day + "T09:00:00Z");
  }

  GateState hand(Viewer viewer, Gate gate, String file) throws Refusal {
    return programme.submit(viewer, "harbour", "core", gate, bytes(file), null);
  }

  GateState gate(Gate gate) throws Refusal {
    return programme.queries().system(SUPERVISOR, "harbour", "core").gates().get(gate);
  }

  boolean open(Gate gate) throws Refusal {
    return programme.queries().system(SUPERVISOR, "harbour", "core").open().contains(gate);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String sha256(String text) {
    return HexFormat.of().formatHex(Digest.of(bytes(text)));
  }

  /// A review.json of an estate; `note` makes it another file.
  static String review(String estate, String server, String note) {
    return """
    {"format":1,"estate":"%s","totals":{"programs":1},
     "inventory":{"servers":[{"id":"%s"}],"rejected":[]},
     "programs":[{"name":"%s"}],"jobs":[],"findings":[],
     "blockers":[{"rank":1,"id":"EXEC CICS"},{"rank":2,"id":"IMS"}]}
    """
        .formatted(estate, server, note);
  }

  static String review(String note) {
    return review("Harbour Savings Bank", "CEC1", note);
  }

  /// The JSON of `homeport match --review`.
  static String match(String review, String date) {
    return """
    {"date":"%s","review":{"sha256":"%s"},
     "demand":{"mips":{"low":3200,"high":3200},"power_cores":{"low":0,"high":0},
      "from":["CEC1: IBM z14, 3,200 MIPS"],"sources":[]},
     "headroom":0.3,
     "candidates":[{"server":"TaiShan 200","maker":"Huawei <x>","count":{"low":2,"high":5},
      "planned":{"low":3,"high":7},"standing":"press",
      "sources":[{"value":"1,527","unit":"points","standing":"press","from":"a test of 2023","date":"2023-05",
       "conditions":"one core"}]}],
     "cannot_say":[{"server":"Loongson 3C5000","why":"no source says its SPECrate"}],
     "problems":[{"id":"HP6002","text":"kept out: CEC2 stands by"}]}
    """
        .formatted(date, sha256(review));
  }

  /// A trial.json.
  static String trial(String pack, String date, long records, int differences) {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= differences; i++) {
      list.append(i == 1 ? "" : ",");
      list.append("{\"record\":")
          .append(i)
          .append(",\"field\":\"ACCT-BALANCE\",\"left\":\"1.10\"}");
    }
    return """
    {"estate":"Harbour Savings Bank","pack":"%s","signer":"%s","date":"%s","equal":%s,
     "records":%d,"difference_count":%d,"rules":[],"differences":[%s]}
    """
        .formatted(pack, KEY, date, differences == 0, records, differences, list);
  }

  static String trial(String pack, int differences) {
    return trial(pack, "2026-03-02T08:00:00Z", 5_000, differences);
  }

  static String rehearsal(int minutes, String trial) {
    return "{\"format\":\"homeport-rehearsal 1\",\"minutes\":%d,\"minutes_allowed\":60,\"trial\":%s}"
        .formatted(minutes, trial);
  }

  /// Every gate of Harbour's core opened.
  void openAll() throws Refusal {
    hand(HARBOUR, Gate.REVIEW, review("A"));
    hand(ACME, Gate.MATCH, match(review("A"), "2026-03-02"));
    hand(HARBOUR, Gate.TRIAL, trial("p1", 0));
    hand(HARBOUR, Gate.TRIAL, trial("p2", 0));
    hand(HARBOUR, Gate.ROLLBACK, rehearsal(42, trial("p3", 0)));
  }

  @Override
  public void close() {
    store.close();
  }
}
