package info.becs.membership.imports.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A table of members that somebody brings in: looked through first, then done part by part, and taken back as long as it can be. */
@Entity
@Table(name = "membership_import")
public class MemberImport {

    /** How long a table is kept: to be done, and once it is done, to be taken back. */
    public static final Duration LIFE = Duration.ofDays(7);

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "file_name")
    private String fileName;

    private String headings;
    private String mapping;

    @Column(name = "plain_type")
    private String plainType;

    @Column(name = "row_count")
    private int rows;

    private int parts;

    @Column(name = "next_part")
    private int nextPart;

    private int good;
    private int bad;
    private int known;
    private int made;

    @Column(name = "taken_back")
    private int takenBack;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "over_at")
    private Instant overAt;

    protected MemberImport() {}

    public MemberImport(UUID id, List<String> columns, PersonId by, Instant now) {
        this.id = id.toString();
        this.state = ImportState.READ;
        this.headings = JsonMapper.shared().writeValueAsString(columns);
        this.mapping = write(ImportField.guess(columns));
        this.plainType = "";
        this.askedBy = by.toString();
        this.askedAt = now;
        this.overAt = now.plus(LIFE);
    }

    /** By this name whoever sent it knows it again. */
    public void called(String name) {
        fileName = name;
    }

    /** So many rows lie in so many parts. */
    public void holds(int allRows, int allParts) {
        rows = allRows;
        parts = allParts;
    }

    /** Which column is what: everything is looked through again. */
    public void map(Map<ImportField, Integer> columns, String type) {
        require(ImportState.READ, ImportState.CHECKED);
        boolean named = columns.containsKey(ImportField.NAME_BN) || columns.containsKey(ImportField.NAME_EN);
        int width = columns().size();
        boolean fits = columns.values().stream().allMatch(column -> column >= 0 && column < width)
                && columns.values().stream().distinct().count() == columns.size();
        if (!named || !fits) {
            throw ImportProblem.mappingUnfit();
        }
        mapping = write(columns);
        plainType = type;
        good = 0;
        bad = 0;
        known = 0;
        begin(ImportState.CHECKING);
    }

    public void run() {
        require(ImportState.CHECKED);
        begin(ImportState.RUNNING);
    }

    public void undo(Instant now) {
        require(ImportState.DONE);
        if (!now.isBefore(overAt)) {
            throw ImportProblem.undoOver();
        }
        begin(ImportState.UNDOING);
    }

    /** Nobody may throw away what is worked on, or what can still be taken back. */
    public void requireIdle() {
        require(ImportState.READ, ImportState.CHECKED, ImportState.UNDONE);
    }

    /** Whether every row became what it should, so that nothing can have been found in any. */
    public boolean isClean() {
        return good == rows && (state == ImportState.CHECKED || made == rows);
    }

    private void begin(ImportState next) {
        state = next;
        nextPart = 0;
    }

    private void require(ImportState... states) {
        if (Stream.of(states).noneMatch(state::equals)) {
            throw ImportProblem.notNow(state);
        }
    }

    public void checked(int goodOnes, int badOnes, int knownOnes) {
        good += goodOnes;
        bad += badOnes;
        known += knownOnes;
    }

    public void made(int more) {
        made += more;
    }

    public void takenBack(int more) {
        takenBack += more;
    }

    /** One part is done; after the last one the next state is reached, and a week begins in which it can be taken back. */
    public void advance(Instant now) {
        nextPart++;
        if (nextPart >= parts) {
            state = state.after();
            overAt = state == ImportState.DONE ? now.plus(LIFE) : overAt;
        }
    }

    private static String write(Map<ImportField, Integer> columns) {
        return JsonMapper.shared()
                .writeValueAsString(columns.entrySet().stream()
                        .collect(Collectors.toMap(column -> column.getKey().code(), Map.Entry::getValue)));
    }

    public Map<ImportField, Integer> mapping() {
        var read = new EnumMap<ImportField, Integer>(ImportField.class);
        JsonMapper.shared()
                .readValue(mapping, new TypeReference<Map<String, Integer>>() {})
                .forEach((code, column) -> ImportField.of(code).ifPresent(field -> read.put(field, column)));
        return read;
    }

    /** Headings of the table. */
    public List<String> columns() {
        return JsonMapper.shared().readValue(headings, new TypeReference<List<String>>() {});
    }

    public String id() {
        return id;
    }

    /** What the file is called, where whoever sent it said so. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    public ImportState state() {
        return state;
    }

    public String plainType() {
        return plainType;
    }

    public int rows() {
        return rows;
    }

    public int parts() {
        return parts;
    }

    public int nextPart() {
        return nextPart;
    }

    /** Rows that are or will be members. */
    public int good() {
        return good;
    }

    public int bad() {
        return bad;
    }

    /** Of the good ones, those who have an account already. */
    public int known() {
        return known;
    }

    public int made() {
        return made;
    }

    public int takenBack() {
        return takenBack;
    }

    public PersonId askedBy() {
        return PersonId.of(askedBy).orElseThrow();
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant overAt() {
        return overAt;
    }
}
