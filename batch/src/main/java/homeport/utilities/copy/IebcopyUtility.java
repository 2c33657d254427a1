package homeport.utilities.copy;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.SourceFile;
import homeport.runtime.Abend;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.OutOfSpaceCode;
import homeport.utilities.dd.UtilityStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// IEBCOPY: copies members of libraries (z/OS DFSMSdfp Utilities, "IEBCOPY"): COPY, SELECT and
/// EXCLUDE. Without statements all of SYSUT1 goes to SYSUT2. A library copied onto itself is
/// compressed there; here there is nothing to compress. Copies to and from sequential data sets
/// (unload and load) are refused.
public final class IebcopyUtility implements Utility {
  private static final int WARNING = 4;
  private static final int FAILED = 8;
  private static final Dcb SYSPRINT = Dcb.of(RecordFormat.FBA, 121);

  @Override
  public String name() {
    return "IEBCOPY";
  }

  @Override
  public List<String> aliases() {
    return List.of();
  }

  /// What ends the program.
  private static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    Failure(String id, String message) {
      super(id + ' ' + message);
    }
  }

  @Override
  public int run(UtilityStep step) {
    try (Listing listing = Listing.open(step, "SYSPRINT", SYSPRINT)) {
      if (!listing.isOpen()) {
        return FAILED;
      }
      listing.page("                              IEBCOPY MESSAGES AND CONTROL STATEMENTS");
      int code;
      try {
        code = run(step, listing);
      } catch (Failure failure) {
        listing.line(String.valueOf(failure.getMessage()));
        code = FAILED;
      } catch (IOException e) {
        listing.line("HP4003 " + e.getMessage());
        code = FAILED;
      }
      listing.line(
          "IEB147I END OF JOB - "
              + String.format(Locale.ROOT, "%d", code)
              + " WAS HIGHEST SEVERITY CODE");
      return code;
    }
  }

  private static int run(UtilityStep step, Listing listing) throws Failure, IOException {
    ControlRecords control = ControlRecords.read(step, "SYSIN");
    SourceFile source = control.text();
    if (source == null && !control.missing()) {
      throw new Failure("HP4002", "SYSIN cannot be read: " + control.detail());
    }
    List<UtilityStatement> statements = source == null ? List.of() : UtilityStatement.read(source);
    if (statements.isEmpty()) {
      return copy(step, listing, "SYSUT1", "SYSUT2", false, MemberChoice.ALL);
    }
    int code = 0;
    for (int i = 0; i < statements.size(); i++) {
      UtilityStatement statement = statements.get(i);
      statement.lines().forEach(listing::line);
      if (!statement.operation().equals("COPY") && !statement.operation().equals("C")) {
        throw refused(statement.operation());
      }
      List<UtilityStatement> choices = new ArrayList<>();
      while (i + 1 < statements.size()
          && List.of("SELECT", "S", "EXCLUDE", "E").contains(statements.get(i + 1).operation())) {
        choices.add(statements.get(++i));
        choices.getLast().lines().forEach(listing::line);
      }
      code = Math.max(code, copy(step, listing, statement, choices));
    }
    return code;
  }

  private static Failure refused(String operation) {
    return new Failure("HP4301", "the control statement `" + operation + "` is not supported");
  }

  private static int copy(
      UtilityStep step, Listing listing, UtilityStatement statement, List<UtilityStatement> choices)
      throws Failure, IOException {
    String out = statement.value("OUTDD", "O");
    String in = statement.value("INDD", "I");
    for (UtilityStatement.Keyword keyword : statement.operands()) {
      if (!Set.of("OUTDD", "O", "INDD", "I", "LIST").contains(keyword.name())) {
        throw new Failure(
            "HP4301", "the operand `" + keyword.name() + "` of COPY is not supported");
      }
    }
    if (out.isEmpty() || in.isEmpty()) {
      throw new Failure("HP4301", "`COPY` needs OUTDD and INDD");
    }
    MemberChoice choice = choice(choices);
    int code = 0;
    for (String part : UtilityStatement.parts(UtilityStatement.inside(in))) {
      List<String> words = List.of(UtilityStatement.inside(part).split(",", -1));
      boolean replace = words.size() > 1 && words.get(1).equalsIgnoreCase("R");
      code = Math.max(code, copy(step, listing, words.getFirst(), out, replace, choice));
    }
    return code;
  }

  private static MemberChoice choice(List<UtilityStatement> choices) throws Failure {
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
      throw new Failure("HP4301", "SELECT and EXCLUDE do not go together");
    }
    return new MemberChoice(selected.isEmpty() ? null : selected, excluded);
  }

  private static String library(UtilityStep step, String ddName) throws Failure {
    if (step.files().binding(ddName) == null) {
      throw new Failure("HP4001", "the step has no DD " + ddName);
    }
    if (step.files().binding(ddName) instanceof DdBinding.DataSet dataSet
        && dataSet.member() == null
        && step.files().attributes(ddName) instanceof Attributes.Partitioned) {
      return step.catalog().trueName(dataSet.name());
    }
    throw new Failure(
        "HP4302", "DD " + ddName + " leads to no library; unload and load are not supported");
  }

  private static int copy(
      UtilityStep step,
      Listing listing,
      String inDd,
      String outDd,
      boolean replace,
      MemberChoice choice)
      throws Failure, IOException {
    String from = library(step, inDd);
    String to = library(step, outDd);
    if (from.equals(to) && choice.selected() == null) {
      step.catalog().compress(to);
      listing.line("IEB1018I COMPRESSED PDS DATA SET " + to);
      return 0;
    }
    listing.line("IEB1013I COPYING FROM PDS  INDD=" + inDd + " DSN=" + from);
    listing.line("IEB1014I           TO PDS OUTDD=" + outDd + " DSN=" + to);
    Set<String> there = new HashSet<>(step.catalog().members(to));
    List<String> members = step.catalog().members(from);
    int code = 0;
    if (choice.selected() != null) {
      for (String name : choice.selected().keySet()) {
        if (!members.contains(name)) {
          listing.line("IEB177I " + name + " WAS SELECTED BUT NOT FOUND IN ANY INPUT DATA SET");
          code = WARNING;
        }
      }
    }
    for (String member : members) {
      MemberChoice.Wanted wanted = choice.of(member);
      if (wanted == null) {
        continue;
      }
      if (there.contains(wanted.newName()) && !replace && !wanted.replace()) {
        listing.line(member + " NOT COPIED: " + wanted.newName() + " IS THERE, AND NO REPLACE (R)");
        continue;
      }
      copyMember(step, from, member, to, wanted.newName());
      listing.line(
          "IEB154I "
              + member
              + " HAS BEEN SUCCESSFULLY COPIED"
              + (member.equals(wanted.newName()) ? "" : " AS " + wanted.newName()));
    }
    return code;
  }

  private static void copyMember(
      UtilityStep step, String from, String member, String to, String newName) throws Failure {
    RecordFile input = file(step.files().openMember(from, member, OpenMode.INPUT, Dcb.NONE), from);
    try {
      RecordFile output = file(step.files().openMember(to, newName, OpenMode.OUTPUT, Dcb.NONE), to);
      byte[] area = new byte[Dcb.LRECL_MAX];
      int status = input.readNext(area, 0, area.length);
      int written = FileStatus.OK;
      while (status == FileStatus.OK && written == FileStatus.OK) {
        written = output.write(area, 0, input.recordLength());
        status = input.readNext(area, 0, area.length);
      }
      String detail = written == FileStatus.OK ? input.detail() : output.detail();
      int closed = output.close();
      if (written == FileStatus.BOUNDARY || closed == FileStatus.BOUNDARY) {
        throw new Abend(OutOfSpaceCode.of(output), to + " has no more space: " + output.detail());
      }
      if (status != FileStatus.AT_END || written != FileStatus.OK || closed != FileStatus.OK) {
        throw new Failure("HP4003", member + " cannot be copied: " + detail);
      }
    } finally {
      int closed = input.close();
      assert closed >= 0;
    }
  }

  private static RecordFile file(Opened opened, String library) throws Failure {
    @Nullable RecordFile file = opened.file();
    if (file == null) {
      throw new Failure(
          "HP4002",
          library
              + " cannot be opened: "
              + (opened.detail() == null ? "status " + opened.status() : opened.detail()));
    }
    return file;
  }
}
