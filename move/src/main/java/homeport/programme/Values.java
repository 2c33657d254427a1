package homeport.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What names, ids and figures of the register may be, and how many there may be.
final class Values {
  static final int INSTITUTIONS_MAX = 10_000;
  static final int SYSTEMS_MAX = 1_000_000;
  static final int WAVES_MAX = 1_000;
  static final int RULES_MAX = 1_000;
  static final int SIGNERS_MAX = 100;
  static final int SERVERS_MAX = 200;
  private static final int TEXT_MAX = 200;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final List<Finding> findings = new ArrayList<>();

  Values id(String what, String value) {
    return check(
        ID.matcher(value).matches(),
        what
            + " `"
            + value
            + "` is no id: letters, digits, `.`, `_` and `-`, at most 40, the first a letter or"
            + " digit");
  }

  Values text(String what, String value) {
    return check(
        !value.isBlank() && value.length() <= TEXT_MAX && !CONTROL.matcher(value).find(),
        what + " is empty, longer than " + TEXT_MAX + " characters, or has control characters");
  }

  Values limit(String what, int now, int max) {
    return check(now < max, "there are " + max + " " + what + " already, the most there may be");
  }

  Values check(boolean good, String otherwise) {
    if (!good) {
      findings.add(new Finding(Refusal.VALUE, otherwise));
    }
    return this;
  }

  Values system(BankSystem system) {
    List<String> servers = system.servers();
    id("system", system.id()).text("the name", system.name()).text("the kind", system.kind());
    text("the estate", system.estate());
    servers.forEach(server -> text("a server", server));
    check(servers.size() <= SERVERS_MAX, "a system has at most " + SERVERS_MAX + " servers");
    check(new HashSet<>(servers).size() == servers.size(), "a server is given twice");
    return check(
        system.trialsAsked() >= 1 && system.recordsAsked() >= 1,
        "at least one trial and one record are asked");
  }

  void done() throws Refusal {
    if (!findings.isEmpty()) {
      throw new Refusal(findings);
    }
  }
}
