package homeport.cobol.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The few names whose kind decides how a condition is to be read: `A = B OR C` compares with C
/// unless C is a condition-name, and `A LETTER` is a class test only if LETTER is a class. A
/// contained program also knows those of the programs around it. `AFTER ADVANCING X` likewise: a
/// mnemonic-name or a number of lines.
final class ProgramNames {
  private final @Nullable ProgramNames around;
  private final Set<String> conditions = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final Set<String> functions = new HashSet<>();
  private final Set<String> mnemonics = new HashSet<>();
  private final Map<String, Integer> symbolic = new HashMap<>();

  ProgramNames(@Nullable ProgramNames around) {
    this.around = around;
  }

  /// A level 88 or a switch-status name.
  void condition(String name) {
    conditions.add(name);
  }

  /// A CLASS of SPECIAL-NAMES.
  void classOf(String name) {
    classes.add(name);
  }

  /// A function that REPOSITORY lets stand without the word FUNCTION.
  void function(String name) {
    functions.add(name);
  }

  /// A mnemonic-name of SPECIAL-NAMES.
  void mnemonic(String name) {
    mnemonics.add(name);
  }

  /// A symbolic-character of SPECIAL-NAMES with its ordinal position.
  void symbolic(String name, int ordinal) {
    symbolic.put(name, ordinal);
  }

  @Nullable Integer symbolic(String name) {
    Integer own = symbolic.get(name);
    return own == null && around != null ? around.symbolic(name) : own;
  }

  boolean isMnemonic(String name) {
    return mnemonics.contains(name) || (around != null && around.isMnemonic(name));
  }

  boolean isCondition(String name) {
    return conditions.contains(name) || (around != null && around.isCondition(name));
  }

  boolean isClass(String name) {
    return classes.contains(name) || (around != null && around.isClass(name));
  }

  boolean isFunction(String name) {
    return functions.contains(name) || (around != null && around.isFunction(name));
  }
}
