package homeport.cobol.check;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.data.Picture;
import homeport.diagnostics.Problems;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a program can have too many of for the class that it becomes: a class has room for 65,535
/// constants, a method for as many bytes. No program that people wrote comes near.
final class CountChecker {
  /// Entry points with their parameters: the code that a call begins with asks for each.
  static final int ENTRIES_MAX = 1_000;

  /// Pictures that edit: each is a constant of the class, with some more that it is made of.
  static final int PICTURES_MAX = 4_000;

  private static final Set<Picture.Category> EDITED =
      EnumSet.of(
          Picture.Category.ALPHANUMERIC_EDITED,
          Picture.Category.NUMERIC_EDITED,
          Picture.Category.DBCS_EDITED,
          Picture.Category.NATIONAL_EDITED,
          Picture.Category.EXTERNAL_FLOAT);

  private CountChecker() {}

  static void check(ProgramModel model, Problems problems) {
    int entries = 0;
    for (ProgramModel.EntryPoint entry : model.entries()) {
      entries += 1 + entry.parameters().size();
    }
    if (model.entries().size() > 1) {
      limit(model, entries, ENTRIES_MAX, "entry points and parameters of theirs", problems);
    }
    Set<String> pictures = new HashSet<>();
    collect(model.roots(), pictures);
    limit(model, pictures.size(), PICTURES_MAX, "different PICTUREs that edit", problems);
  }

  private static void limit(
      ProgramModel model, int count, int most, String what, Problems problems) {
    if (count > most) {
      problems.add(
          RuleBroken.of(
                  Rule.ITEM_TOO_LARGE,
                  model.syntax().name().at(),
                  "the program has " + count + " " + what)
              .label("at most " + most + " are compiled")
              .help("divide it into programs that call one another"));
    }
  }

  private static void collect(List<DataItem> items, Set<String> pictures) {
    for (DataItem item : items) {
      Picture picture = item.picture();
      if (picture != null && EDITED.contains(picture.category())) {
        pictures.add(picture.text());
      }
      collect(item.children(), pictures);
    }
  }
}
