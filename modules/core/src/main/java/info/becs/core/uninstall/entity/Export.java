package info.becs.core.uninstall.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The tables of an uninstalled module shall be written to this file. */
@Entity
@Table(name = "core_module_export")
public class Export {

    @Id
    private String module;

    private String file;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Export() {}

    public Export(String module, String file, Instant askedAt) {
        this.module = module;
        this.file = file;
        this.askedAt = askedAt;
    }

    public String module() {
        return module;
    }

    /** Its name, without a folder. */
    public String file() {
        return file;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
