package homeport.review.read;

import homeport.review.MemberKind;
import homeport.review.model.Call;
import homeport.review.model.Inventory;
import homeport.review.model.Place;
import homeport.review.scan.SourceMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Notes of what is neither in a program's text nor in a job: members of other languages, programs
/// that are called and not there, machines and products.
public final class OtherNotes {
  private static final Set<MemberKind> READ_ELSEWHERE =
      Set.of(
          MemberKind.PROGRAM,
          MemberKind.COPYBOOK,
          MemberKind.JOB,
          MemberKind.PROCEDURE,
          MemberKind.CONTROL);

  private OtherNotes() {}

  public static List<Note> ofMembers(List<SourceMember> members) {
    List<Note> notes = new ArrayList<>();
    for (SourceMember member : members) {
      if (member.kind().isSource() && !READ_ELSEWHERE.contains(member.kind())) {
        String subject = member.kind().name() + " " + member.name();
        Place place = new Place(member.file(), 1);
        notes.add(Note.at(Note.Kind.MEMBER, subject, "", place, false, ""));
      }
    }
    return notes;
  }

  public static List<Note> ofCalls(
      List<Call> calls,
      ProgramIndex programs,
      Resources resources,
      List<SourceMember> members,
      Set<String> services) {
    Map<String, MemberKind> others = new HashMap<>();
    for (SourceMember member : members) {
      if (member.kind() == MemberKind.ASSEMBLER
          || member.kind() == MemberKind.PLI
          || member.kind() == MemberKind.REXX) {
        others.putIfAbsent(member.name(), member.kind());
      }
    }
    List<Note> notes = new ArrayList<>();
    for (Call call : calls) {
      String unit = "P:" + call.from();
      if (call.targets().isEmpty()) {
        String subject = "IDENTIFIER " + call.to();
        notes.add(Note.at(Note.Kind.CALL, subject, unit, call.place(), false, ""));
      }
      for (String target : call.targets()) {
        String program = resources.target(target);
        if (programs.find(program) == null) {
          String subject = subject(program, others.get(program));
          boolean here = services.contains(program);
          notes.add(Note.at(Note.Kind.CALL, subject, unit, call.place(), here, ""));
        }
      }
    }
    return notes;
  }

  private static String subject(String program, @Nullable MemberKind other) {
    if (other == null) {
      return program;
    }
    return (other == MemberKind.ASSEMBLER ? "ASSEMBLER " : "OTHER ") + program;
  }

  public static List<Note> ofInventory(Inventory inventory, String file) {
    List<Note> notes = new ArrayList<>();
    for (Inventory.Server server : inventory.servers()) {
      Place place = new Place(file, server.line());
      String machine = server.vendor() + " " + server.model() + " (" + server.id() + ")";
      notes.add(Note.at(Note.Kind.MACHINE, machine, "", place, false, ""));
      if (!server.os().isEmpty()) {
        notes.add(Note.at(Note.Kind.SYSTEM, server.os(), "", place, false, ""));
      }
      for (Inventory.Product product : server.products()) {
        String subject = (product.name() + " " + product.version()).strip();
        notes.add(Note.at(Note.Kind.PRODUCT, subject, "", place, false, ""));
      }
    }
    return notes;
  }
}
