package homeport.utilities.copy;

import homeport.data.FileFailure;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.Sysprint;
import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// IEBCOPY (z/OS DFSMSdfp Utilities, "IEBCOPY"): COPY (COPYGRP) with INDD, SELECT and EXCLUDE.
/// Without statements all of SYSUT1 goes to SYSUT2. From a library to a sequential data set it
/// unloads, the other way it loads. A library copied onto itself is compressed there; here there is
/// nothing to compress.
public final class IebcopyUtility implements Utility {
  private static final int FAILED = 8;
  private static final Set<String> COPIES = Set.of("COPY", "C", "COPYGRP", "CG");
  private static final Set<String> CHOICES = Set.of("SELECT", "S", "EXCLUDE", "E");

  @Override
  public String name() {
    return "IEBCOPY";
  }

  @Override
  public int run(UtilityStep step) {
    return Sysprint.during(
        step,
        "                              IEBCOPY MESSAGES AND CONTROL STATEMENTS",
        FAILED,
        listing -> copyAll(step, listing),
        (listing, code) ->
            listing.line("IEB147I END OF JOB - " + code + " WAS HIGHEST SEVERITY CODE"));
  }

  private static int copyAll(UtilityStep step, Listing listing) throws UtilityFailure {
    try {
      return statements(step, listing);
    } catch (IOException e) {
      throw e.getCause() instanceof UtilityFailure failure
          ? failure
          : new UtilityFailure("HP4003", FileFailure.words(e));
    }
  }

  private static int statements(UtilityStep step, Listing listing)
      throws UtilityFailure, IOException {
    ControlRecords control = ControlRecords.read(step, "SYSIN");
    SourceFile source = control.text();
    if (source == null && !control.missing()) {
      throw new UtilityFailure("HP4002", "SYSIN cannot be read: " + control.detail());
    }
    List<UtilityStatement> statements = source == null ? List.of() : UtilityStatement.read(source);
    if (statements.isEmpty()) {
      return new LibraryCopy(step, listing, MemberChoice.ALL).run("SYSUT1", "SYSUT2", false);
    }
    int code = 0;
    String out = "";
    for (int i = 0; i < statements.size(); i++) {
      UtilityStatement statement = statements.get(i);
      statement.lines().forEach(listing::line);
      List<String> inputs = new ArrayList<>();
      if (COPIES.contains(statement.operation())) {
        out = output(statement);
        inputs.addAll(inputs(statement.value("INDD", "I")));
      } else if (out.isEmpty() || !addsInput(statement.operation())) {
        throw UtilityFailure.refused("the control statement `" + statement.operation() + "`");
      } else {
        inputs.addAll(
            inputs(statement.operation().substring(statement.operation().indexOf('=') + 1)));
      }
      while (i + 1 < statements.size() && addsInput(statements.get(i + 1).operation())) {
        String more = statements.get(++i).operation();
        statements.get(i).lines().forEach(listing::line);
        inputs.addAll(inputs(more.substring(more.indexOf('=') + 1)));
      }
      List<UtilityStatement> choices = new ArrayList<>();
      while (i + 1 < statements.size() && CHOICES.contains(statements.get(i + 1).operation())) {
        choices.add(statements.get(++i));
        choices.getLast().lines().forEach(listing::line);
      }
      code = Math.max(code, copy(step, listing, inputs, out, choice(choices)));
    }
    return code;
  }

  /// `INDD=…` behind COPY or behind its SELECT: another input for the same output.
  private static boolean addsInput(String operation) {
    return operation.startsWith("INDD=") || operation.startsWith("I=");
  }

  private static List<String> inputs(String list) {
    return UtilityStatement.parts(UtilityStatement.inside(list));
  }

  private static String output(UtilityStatement statement) throws UtilityFailure {
    String out = statement.value("OUTDD", "O");
    for (UtilityStatement.Keyword keyword : statement.operands()) {
      if (!Set.of("OUTDD", "O", "INDD", "I", "LIST", "L").contains(keyword.name())) {
        throw UtilityFailure.refused("the operand `" + keyword.name() + "` of COPY");
      }
    }
    if (out.isEmpty() || statement.value("INDD", "I").isEmpty()) {
      throw new UtilityFailure("HP4301", "`COPY` needs OUTDD and INDD");
    }
    return out.toUpperCase(Locale.ROOT);
  }

  private static int copy(
      UtilityStep step, Listing listing, List<String> inputs, String out, MemberChoice choice)
      throws UtilityFailure, IOException {
    int code = 0;
    for (String part : inputs) {
      List<String> words = List.of(UtilityStatement.inside(part).split(",", -1));
      boolean replace = words.size() > 1 && words.get(1).strip().equalsIgnoreCase("R");
      String in = words.getFirst().strip().toUpperCase(Locale.ROOT);
      code = Math.max(code, new LibraryCopy(step, listing, choice).run(in, out, replace));
    }
    return code;
  }

  private static MemberChoice choice(List<UtilityStatement> choices) throws UtilityFailure {
    Map<String, MemberChoice.Wanted> selected = new LinkedHashMap<>();
    Set<String> excluded = new HashSet<>();
    for (UtilityStatement statement : choices) {
      Map<String, MemberChoice.Wanted> members =
          MemberChoice.wanted(statement.value("MEMBER", "M"));
      if (statement.operation().startsWith("S")) {
        selected.putAll(members);
      } else {
        excluded.addAll(members.keySet());
      }
    }
    if (!selected.isEmpty() && !excluded.isEmpty()) {
      throw new UtilityFailure("HP4301", "SELECT and EXCLUDE do not go together");
    }
    return new MemberChoice(selected.isEmpty() ? null : selected, excluded);
  }
}
