package homeport.cobol.model;

import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What each reference of the syntax tree means, by the identity of the tree's node. The binder
/// fills it; afterwards nobody changes it.
public final class Bindings {
  private final NodeTable<Expression.Reference, Bound> references =
      new NodeTable<>(Expression.Reference::at);
  private final NodeTable<Statement.ProcedureName, ProcedureSpan> procedures =
      new NodeTable<>(Statement.ProcedureName::at);
  private final Map<Statement, List<ProcedureSpan>> reports = new IdentityHashMap<>();
  private final Map<Name, FileModel> files = new IdentityHashMap<>();
  private final Map<Name, DataItem> records = new IdentityHashMap<>();
  private final Map<Name, String> devices = new IdentityHashMap<>();
  private final Map<Name, Alphabet> alphabets = new IdentityHashMap<>();
  private final Map<Condition.ClassTest, byte[]> classes = new IdentityHashMap<>();

  private final NameUses uses = new NameUses();
  private final List<NameDefinition> definitions = new ArrayList<>();

  /// A paragraph (first = last) or a section with its end node, as indexes of procedures.
  public record ProcedureSpan(int first, int last) {}

  void bind(Expression.Reference reference, Bound meaning) {
    references.put(reference, meaning);
  }

  /// A name of the wrong kind, which has a problem already.
  void forget(Expression.Reference reference) {
    references.put(reference, null);
  }

  void bind(Statement.ProcedureName name, ProcedureSpan procedures) {
    this.procedures.put(name, procedures);
  }

  void bindReport(Statement statement, List<ProcedureSpan> procedures) {
    reports.put(statement, List.copyOf(procedures));
  }

  void bindFile(Name name, FileModel file) {
    files.put(name, file);
  }

  void bindRecord(Name name, DataItem record) {
    records.put(name, record);
  }

  void bindAlphabet(Name name, Alphabet alphabet) {
    alphabets.put(name, alphabet);
  }

  /// The alphabet of an alphabet-name; null for the native one.
  public @Nullable Alphabet alphabet(Name name) {
    return alphabets.get(name);
  }

  void bindDevice(Name name, String device) {
    devices.put(name, device);
  }

  void bindClass(Condition.ClassTest test, byte[] members) {
    classes.put(test, members.clone());
  }

  /// A name of data that was found; a name that is looked up again is the same use.
  void use(Name name, List<Name> qualifiers, Bound meaning, Span definedAt) {
    uses.add(name, qualifiers, meaning, definedAt);
  }

  void define(NameDefinition definition) {
    definitions.add(definition);
  }

  /// Every place where a name of data stands and was found, in the order in which they were looked
  /// up.
  public List<NameUse> uses() {
    return Collections.unmodifiableList(uses);
  }

  /// Every name of data, in the order of definition.
  public List<NameDefinition> definitions() {
    return Collections.unmodifiableList(definitions);
  }

  /// Every place where a file-name stands in a statement.
  public Map<Name, FileModel> fileUses() {
    return Collections.unmodifiableMap(files);
  }

  /// Every place where a record-name stands in WRITE, REWRITE and RELEASE.
  public Map<Name, DataItem> recordUses() {
    return Collections.unmodifiableMap(records);
  }

  /// Every reference that stands for an item of some kind, with the item.
  public Map<Expression.Reference, DataItem> itemReferences(Predicate<DataItem> wanted) {
    Map<Expression.Reference, DataItem> items = new IdentityHashMap<>();
    references.forEach((reference, meaning) -> {
      if (meaning instanceof Bound.Item(DataItem item) && wanted.test(item)) {
        items.put(reference, item);
      }
    });
    return items;
  }

  /// Every reference with subscripts or reference modification.
  public List<Expression.Reference> positioned() {
    List<Expression.Reference> positioned = new ArrayList<>();
    references.forEach((reference, _) -> {
      if (!reference.subscripts().isEmpty() || reference.slice() != null) {
        positioned.add(reference);
      }
    });
    return positioned;
  }

  /// The meaning of a reference, or null when it has none: for checks, which see programs with
  /// problems too.
  public @Nullable Bound find(Expression.Reference reference) {
    return references.get(reference);
  }

  /// True when the program names the register anywhere.
  public boolean mentions(SpecialRegister register) {
    return !itemReferences(item ->
            item.area().kind() == StorageArea.Kind.REGISTERS
                && item.displayName().equals(register.cobolName()))
        .isEmpty();
  }

  /// The nodes of a procedure-name, or null.
  public @Nullable ProcedureSpan find(Statement.ProcedureName name) {
    return procedures.get(name);
  }

  /// The file of a file-name, or null.
  public @Nullable FileModel findFile(Name name) {
    return files.get(name);
  }

  /// The record of a record-name, or null.
  public @Nullable DataItem findRecord(Name name) {
    return records.get(name);
  }

  /// The device, switch or channel of a mnemonic-name, as SPECIAL-NAMES has it (`SYSOUT`, `C01`);
  /// an environment-name used directly is its own.
  public @Nullable String device(Name name) {
    return devices.get(name);
  }

  /// The meaning of a reference in a program that passed its checks.
  public Bound of(Expression.Reference reference) {
    return known(references.get(reference), reference);
  }

  /// The item a reference names, in places where nothing but an item can stand.
  public DataItem item(Expression.Reference reference) {
    if (of(reference) instanceof Bound.Item(DataItem item)) {
      return item;
    }
    throw new IllegalStateException("not a data item: " + reference.name());
  }

  /// The nodes a procedure-name stands for.
  public ProcedureSpan of(Statement.ProcedureName name) {
    return known(procedures.get(name), name);
  }

  /// What INITIATE, GENERATE, TERMINATE or SUPPRESS performs, in order.
  public List<ProcedureSpan> report(Statement statement) {
    return known(reports.get(statement), statement);
  }

  /// The file a file-name stands for.
  public FileModel file(Name name) {
    return known(files.get(name), name);
  }

  /// The record a record-name stands for (WRITE, REWRITE, RELEASE).
  public DataItem record(Name name) {
    return known(records.get(name), name);
  }

  /// The 256 flags of a class that SPECIAL-NAMES defines, or null for a class of the language.
  public byte @Nullable [] userClass(Condition.ClassTest test) {
    byte[] members = classes.get(test);
    return members == null ? null : members.clone();
  }

  private static <T> T known(@Nullable T meaning, Object node) {
    if (meaning == null) {
      throw new IllegalStateException("not bound: " + node);
    }
    return meaning;
  }
}
