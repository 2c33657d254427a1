package homeport.programme;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The register's records as the ledger writes them.
final class Wire {
  private Wire() {}

  static Map<String, Object> of(Policy policy) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("trials", policy.trialsAsked());
    map.put("records", policy.recordsAsked());
    map.put("review_days", policy.reviewDays());
    map.put("match_days", policy.matchDays());
    map.put("trial_days", policy.trialDays());
    map.put("offer_days", policy.offerDays());
    return map;
  }

  static Policy policy(Members json) throws IOException {
    return new Policy(
        number(json, "trials"),
        json.count("records"),
        number(json, "review_days"),
        number(json, "match_days"),
        number(json, "trial_days"),
        number(json, "offer_days"));
  }

  static int number(Members json, String name) throws IOException {
    return (int) Math.min(Integer.MAX_VALUE, json.count(name));
  }

  static Map<String, Object> of(Institution institution) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", institution.name());
    map.put("supplier", institution.supplier());
    map.put("signers", institution.signers());
    return map;
  }

  static Institution institution(String id, Members json) throws IOException {
    return new Institution(id, json.text("name"), json.text("supplier"), json.texts("signers"));
  }

  static Map<String, Object> of(BankSystem system) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", system.name());
    map.put("kind", system.kind());
    map.put("estate", system.estate());
    map.put("servers", system.servers());
    map.put("criticality", system.criticality().word());
    map.put("wave", system.wave());
    map.put("trials", system.trialsAsked());
    map.put("records", system.recordsAsked());
    return map;
  }

  static BankSystem system(String institution, String id, Members json) throws IOException {
    Criticality criticality = Criticality.of(json.text("criticality"));
    if (criticality == null) {
      throw new IOException("`" + json.text("criticality") + "` is no criticality");
    }
    return new BankSystem(
        institution,
        id,
        json.text("name"),
        json.text("kind"),
        json.text("estate"),
        json.texts("servers"),
        criticality,
        json.text("wave"),
        number(json, "trials"),
        json.count("records"));
  }

  static Map<String, Object> of(Wave wave) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", wave.id());
    map.put("order", wave.order());
    map.put("name", wave.name());
    map.put("from", wave.from().toString());
    map.put("to", wave.to().toString());
    return map;
  }

  static Wave wave(Members json) throws IOException {
    return new Wave(
        json.text("id"),
        number(json, "order"),
        json.text("name"),
        json.date("from"),
        json.date("to"));
  }

  static Map<String, Object> of(DifferenceRule rule) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", rule.name());
    map.put("owner", rule.owner());
    map.put("reason", rule.reason());
    map.put("expires", rule.expires().toString());
    return map;
  }

  static DifferenceRule rule(String institution, Members json) throws IOException {
    return new DifferenceRule(
        institution,
        json.text("name"),
        json.text("owner"),
        json.text("reason"),
        json.date("expires"));
  }
}
