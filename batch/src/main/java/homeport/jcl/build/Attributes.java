package homeport.jcl.build;

import homeport.jcl.DatasetName;
import homeport.jcl.DdReference;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.RecordAttributes;
import homeport.jcl.RecordAttributes.Organization;
import homeport.jcl.RecordFormat;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// DCB= and the DD keywords that mean the same (z/OS MVS JCL Reference, "DCB parameter"). A DD
/// keyword wins over the subparameter.
final class Attributes {
  private static final Map<String, Organization> ORGANIZATIONS =
      Map.of(
          "PS", Organization.SEQUENTIAL,
          "PSU", Organization.SEQUENTIAL,
          "PO", Organization.PARTITIONED,
          "POU", Organization.PARTITIONED,
          "DA", Organization.DIRECT,
          "DAU", Organization.DIRECT);

  private final DdContext context;
  private final Values values;
  private final Map<String, Value> coded = new HashMap<>();
  private @Nullable DdReference copiedFrom;
  private @Nullable String modelDataset;
  private boolean copiesKind;

  private Attributes(DdContext context) {
    this.context = context;
    this.values = context.values();
  }

  static RecordAttributes read(Keywords keywords, DdContext context) {
    Attributes attributes = new Attributes(context);
    Value dcb = keywords.get("DCB");
    if (dcb != null) {
      attributes.dcb(dcb);
    }
    for (String name : List.of("LRECL", "RECFM", "BLKSIZE", "DSORG", "KEYLEN", "RKP", "BUFNO")) {
      Value value = keywords.get(name);
      if (value != null) {
        attributes.coded.put(name, value);
      }
    }
    attributes.models(keywords);
    return attributes.build();
  }

  /// LIKE= and REFDD= give what neither DCB= nor the other DD keywords say ("LIKE parameter",
  /// "REFDD parameter").
  private void models(Keywords keywords) {
    Value like = keywords.get("LIKE");
    Value reference = keywords.get("REFDD");
    if (like != null && reference != null) {
      values.problems().add(new JclParameterProblem.Conflict(reference.at(), "REFDD", "LIKE"));
    } else if (like instanceof Value.Text text && modelDataset == null && copiedFrom == null) {
      modelDataset(text, "LIKE");
      copiesKind = true;
    } else if (reference instanceof Value.Text text && modelDataset == null && copiedFrom == null) {
      if (text.text().startsWith("*.")) {
        copiedFrom = context.reference(text);
        copiesKind = true;
      } else {
        values.format(text, "REFDD", "*.ddname, *.step.ddname or *.step.procstep.ddname");
      }
    } else if (like instanceof Value.Group) {
      values.format(like, "LIKE", "a single value is expected");
    } else if (reference instanceof Value.Group) {
      values.format(reference, "REFDD", "a single value is expected");
    }
  }

  private void dcb(Value dcb) {
    List<Value> items = dcb.items();
    for (int i = 0; i < items.size(); i++) {
      Value item = items.get(i);
      if (item instanceof Value.Keyed keyed) {
        subparameter(keyed);
      } else if (i == 0 && item instanceof Value.Text text) {
        model(text);
      } else if (!item.isOmitted()) {
        values
            .problems()
            .add(
                new JclParameterProblem.UnknownKeyword(
                    item.at(),
                    item.raw(),
                    "DCB",
                    Names.near(item.raw(), JclSupport.names(JclSupport.Area.DCB))));
      }
    }
  }

  private void subparameter(Value.Keyed keyed) {
    if (JclSupport.find(JclSupport.Area.DCB, keyed.keyword()) == null) {
      values
          .problems()
          .add(
              new JclParameterProblem.UnknownKeyword(
                  keyed.at(),
                  keyed.keyword(),
                  "DCB",
                  Names.near(keyed.keyword(), JclSupport.names(JclSupport.Area.DCB))));
    } else if (!keyed.value().isOmitted() && coded.put(keyed.keyword(), keyed.value()) != null) {
      values.problems().add(new JclParameterProblem.DuplicateKeyword(keyed.at(), keyed.keyword()));
    }
  }

  private void model(Value.Text text) {
    if (text.text().startsWith("*.")) {
      copiedFrom = context.reference(text);
      return;
    }
    modelDataset(text, "DCB");
  }

  private void modelDataset(Value.Text text, String keyword) {
    DatasetName name = new DatasetNames(values.problems()).name(text);
    if (name instanceof DatasetName.Plain plain) {
      modelDataset = plain.name();
    } else if (name != null) {
      values.format(text, keyword, "a cataloged data set's name is expected");
    }
  }

  private RecordAttributes build() {
    Value length = coded.get("LRECL");
    boolean spanned = length != null && length.single().text().equals("X");
    Long lrecl = spanned ? null : values.scaled(length, "LRECL", "K", 32_760);
    RecordAttributes built =
        new RecordAttributes(
            recordFormat(coded.get("RECFM")),
            spanned
                ? Integer.valueOf(RecordAttributes.LRECL_X)
                : lrecl == null ? null : Integer.valueOf(lrecl.intValue()),
            values.scaled(coded.get("BLKSIZE"), "BLKSIZE", "KMG", 2_147_483_648L),
            values.word(coded.get("DSORG"), "DSORG", ORGANIZATIONS),
            values.integer(coded.get("KEYLEN"), "KEYLEN", 0, 255),
            values.integer(coded.get("RKP"), "RKP", 0, 32_760),
            values.integer(coded.get("BUFNO"), "BUFNO", 0, 255),
            copiedFrom,
            modelDataset,
            copiesKind);
    return built.equals(RecordAttributes.NONE) ? RecordAttributes.NONE : built;
  }

  private @Nullable RecordFormat recordFormat(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    String text = value.single().text();
    RecordFormat.Kind kind =
        switch (text.isEmpty() ? ' ' : text.charAt(0)) {
          case 'F' -> RecordFormat.Kind.FIXED;
          case 'V' -> RecordFormat.Kind.VARIABLE;
          case 'U' -> RecordFormat.Kind.UNDEFINED;
          default -> null;
        };
    String rest = text.isEmpty() ? "" : text.substring(1);
    boolean blocked = rest.startsWith("B");
    rest = blocked ? rest.substring(1) : rest;
    boolean standard = rest.startsWith("S");
    rest = standard ? rest.substring(1) : rest;
    boolean known = rest.isEmpty() || rest.equals("A") || rest.equals("M");
    boolean undefined = kind == RecordFormat.Kind.UNDEFINED && (blocked || standard);
    if (kind == null || !known || undefined) {
      values
          .problems()
          .add(
              new JclParameterProblem.UnknownValue(
                  value.at(),
                  value.raw(),
                  "RECFM",
                  Names.near(text, List.of("FB", "VB", "FBA", "VBA", "FBS", "VBS"))));
      return null;
    }
    RecordFormat.Control control =
        switch (rest) {
          case "A" -> RecordFormat.Control.ASA;
          case "M" -> RecordFormat.Control.MACHINE;
          default -> RecordFormat.Control.NONE;
        };
    return new RecordFormat(kind, blocked, standard, control);
  }
}
