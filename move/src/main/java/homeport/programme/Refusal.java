package homeport.programme;

import java.util.List;

/// What was asked is not done, and nothing of it was. Every reason is named.
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /// Not for this role, or not for this viewer to know of.
  public static final String NOT_ALLOWED = "HP6301";

  /// No such institution, system, wave, gate or rule.
  public static final String UNKNOWN = "HP6302";

  /// It is registered already.
  public static final String EXISTS = "HP6303";

  /// A value of a command cannot be.
  public static final String VALUE = "HP6304";

  /// Somebody else was first.
  public static final String CONFLICT = "HP6320";

  private final transient List<Finding> findings;

  public Refusal(List<Finding> findings) {
    super(text(findings), null, false, false);
    this.findings = List.copyOf(findings);
  }

  public Refusal(String id, String text) {
    this(List.of(new Finding(id, text)));
  }

  private static String text(List<Finding> findings) {
    return String.join("; ", findings.stream().map(Finding::text).toList());
  }

  /// At least one.
  public List<Finding> findings() {
    return findings;
  }

  /// The first reason's id.
  public String id() {
    return findings.getFirst().id();
  }
}
