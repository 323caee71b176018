package info.becs.core.people.entity;

import info.becs.spi.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A set of permissions under a name that people know.
 *
 * <p>A shipped role has, beside what stands here, what each module declares for it; so it needs no change when a module
 * comes.
 */
@Entity
@Table(name = "core_role")
public class Role {

    public static final String ADMINISTRATOR = "administrator";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    @Id
    private String id;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "name_en")
    private String nameEn;

    private int shipped;

    @Column(name = "second_factor")
    private int secondFactor;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "core_role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    @Version
    private long revision;

    protected Role() {}

    /** Whether this can be the id of a role: what a client sends may be anything. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** One that staff make. */
    public Role(String id, Text name, Set<String> permissions, boolean secondFactor) {
        this.id = id;
        become(name, permissions, secondFactor);
    }

    /** Says anew what it is. The name and the permissions of a shipped one are not for staff to change. */
    public void define(Text name, Set<String> newPermissions, boolean newSecondFactor) {
        if (isShipped() && (!name.equals(name()) || !newPermissions.equals(permissions))) {
            throw PersonProblem.roleShipped(id);
        }
        become(name, newPermissions, newSecondFactor);
    }

    private void become(Text name, Set<String> newPermissions, boolean newSecondFactor) {
        nameBn = name.bn();
        nameEn = name.en();
        permissions.retainAll(newPermissions);
        permissions.addAll(newPermissions);
        secondFactor = newSecondFactor ? 1 : 0;
    }

    public boolean isShipped() {
        return shipped == 1;
    }

    /** Whether nobody with this role gets in by one factor alone. */
    public boolean needsSecondFactor() {
        return secondFactor == 1;
    }

    public String id() {
        return id;
    }

    public Text name() {
        return new Text(nameBn, nameEn);
    }

    /** Words that stand for permissions: one, {@code module.*}, or {@code *}. */
    public Set<String> permissions() {
        return Set.copyOf(permissions);
    }

    public long revision() {
        return revision;
    }
}
