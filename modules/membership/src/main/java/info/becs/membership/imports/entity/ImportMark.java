package info.becs.membership.imports.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A hash of where somebody in a table is reached: a second row with it is noticed. */
@Entity
@Table(name = "membership_import_mark")
@IdClass(ImportMark.Key.class)
public class ImportMark {

    /** Which mark of which table. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String owner;
        private String mark;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && owner.equals(key.owner) && mark.equals(key.mark);
        }

        @Override
        public int hashCode() {
            return Objects.hash(owner, mark);
        }
    }

    @Id
    @Column(name = "import_id")
    private String owner;

    @Id
    private String mark;

    protected ImportMark() {}

    public ImportMark(String owner, String mark) {
        this.owner = owner;
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
