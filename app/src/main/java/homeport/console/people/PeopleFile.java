package homeport.console.people;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import homeport.trial.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The file of people (docs/formats/console-people.md): read whole, and replaced whole, so that a
/// crash leaves the old one or the new one.
final class PeopleFile {
  private static final String FORMAT = "homeport-people 1";

  private PeopleFile() {}

  static Map<String, Person> read(Path file) throws PeopleProblem, IOException {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      JsonTree.Obj json = JsonTree.read(Files.readAllBytes(file));
      if (!json.text("format").equals(FORMAT)) {
        throw new IllegalArgumentException("its format is not " + FORMAT);
      }
      Map<String, Person> people = new TreeMap<>();
      for (JsonTree.Obj one : json.objects("people")) {
        Person person = person(one);
        people.put(person.name(), person);
      }
      return people;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new PeopleProblem(PeopleProblem.FILE, file + " is damaged: " + e.getMessage());
    }
  }

  private static Person person(JsonTree.Obj one) {
    List<Duty> duties = new ArrayList<>();
    for (String word : one.texts("roles")) {
      Duty duty = Duty.parse(word);
      if (duty == null) {
        throw new IllegalArgumentException("`" + word + "` is no role");
      }
      duties.add(duty);
    }
    JsonTree.Obj password = one.object("password");
    return new Person(
        one.text("name"),
        one.text("shown"),
        duties,
        new Password(
            password.text("algorithm"),
            Math.toIntExact(password.number("iterations")),
            password.text("salt"),
            password.text("hash")),
        one.flag("temporary"),
        Instant.parse(one.text("since")));
  }

  /// Writes for the owner's eyes only.
  static void write(Path file, Iterable<Person> people) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeArrayFieldStart("people");
      for (Person person : people) {
        write(person, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(Person person, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name());
    json.writeStringField("shown", person.shown());
    json.writeArrayFieldStart("roles");
    for (Duty duty : person.duties()) {
      json.writeString(duty.word());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("password");
    json.writeStringField("algorithm", person.password().algorithm());
    json.writeNumberField("iterations", person.password().iterations());
    json.writeStringField("salt", person.password().salt());
    json.writeStringField("hash", person.password().hash());
    json.writeEndObject();
    json.writeBooleanField("temporary", person.temporary());
    json.writeStringField("since", person.since().toString());
    json.writeEndObject();
  }
}
