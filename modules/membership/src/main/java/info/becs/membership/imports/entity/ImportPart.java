package info.becs.membership.imports.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Some rows of a table: what is done to them is done in one transaction. */
@Entity
@Table(name = "membership_import_part")
@IdClass(ImportPart.Key.class)
public class ImportPart {

    /** Rows of one part: so few that on Derby, where lists wait for rows that are being written, they wait for a moment only. */
    public static final int ROWS = 50;

    /** Which part of which table. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String owner;
        private int part;

        protected Key() {}

        public Key(String owner, int part) {
            this.owner = owner;
            this.part = part;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && owner.equals(key.owner) && part == key.part;
        }

        @Override
        public int hashCode() {
            return Objects.hash(owner, part);
        }
    }

    /** Somebody who came out of a row. @param account only where it was made for this */
    public record Made(String member, int version, String account) {}

    @Id
    @Column(name = "import_id")
    private String owner;

    @Id
    private int part;

    @Column(name = "first_row")
    private int firstRow;

    @Lob
    private String cells;

    @Lob
    private String findings;

    @Lob
    private String made;

    protected ImportPart() {}

    public ImportPart(MemberImport owner, int part, int firstRow, List<List<String>> rows) {
        this.owner = owner.id();
        this.part = part;
        this.firstRow = firstRow;
        this.cells = JsonMapper.shared().writeValueAsString(rows);
        this.findings = "[]";
        this.made = "[]";
    }

    public int firstRow() {
        return firstRow;
    }

    public List<List<String>> rows() {
        return JsonMapper.shared().readValue(cells, new TypeReference<List<List<String>>>() {});
    }

    public List<Finding> findings() {
        return JsonMapper.shared().readValue(findings, new TypeReference<List<Finding>>() {});
    }

    /** Kept in the order of the rows, in which they are read. */
    public void found(List<Finding> all) {
        findings = JsonMapper.shared()
                .writeValueAsString(all.stream()
                        .sorted(Comparator.comparingInt(Finding::row))
                        .toList());
    }

    public List<Made> made() {
        return JsonMapper.shared().readValue(made, new TypeReference<List<Made>>() {});
    }

    public void made(List<Made> all) {
        made = JsonMapper.shared().writeValueAsString(all);
    }
}
