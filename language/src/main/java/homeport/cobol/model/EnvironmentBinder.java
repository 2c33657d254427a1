package homeport.cobol.model;

import homeport.cobol.syntax.Name;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Binds the names in statements that the ENVIRONMENT DIVISION defines: mnemonic-names and
/// alphabet-names.
final class EnvironmentBinder {
  private final SpecialNames specials;
  private final Bindings bindings;
  private final Problems problems;

  EnvironmentBinder(SpecialNames specials, Bindings bindings, Problems problems) {
    this.specials = specials;
    this.bindings = bindings;
    this.problems = problems;
  }

  void device(@Nullable Name name) {
    if (name == null) {
      return;
    }
    String device = specials.device(name.text());
    if (device != null) {
      bindings.bindDevice(name, device);
      return;
    }
    RuleBroken problem =
        RuleBroken.of(
                Rule.MNEMONIC_NOT_DEFINED,
                name.at(),
                "`" + name.text() + "` is not defined in SPECIAL-NAMES")
            .label("no mnemonic-name or device");
    List<String> similar = NearNames.of(name.text(), specials.mnemonics());
    problems.add(similar.isEmpty() ? problem : problem.help(Names.didYouMean(similar)));
  }

  void alphabet(@Nullable Name name) {
    Alphabet alphabet = name == null ? null : specials.alphabet(name, problems);
    if (name != null && alphabet != null) {
      bindings.bindAlphabet(name, alphabet);
    }
  }
}
