package info.becs.forms.vault.control;

import info.becs.forms.vault.entity.VaultKey;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeMap;

/** The rows that tell which keys are in use, in memory; several nodes may share them. */
public final class MemoryVaultKeys extends VaultKeys {

    private final TreeMap<Integer, VaultKey> rows = new TreeMap<>();

    @Override
    public synchronized Optional<VaultKey> newest() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.lastEntry().getValue());
    }

    @Override
    public synchronized void add(VaultKey key) {
        if (rows.putIfAbsent(key.generation(), key) != null) {
            throw new IllegalStateException(
                    new SQLException("unique index identified by 'FORMS_VAULT_KEY_PK' defined on", "23505"));
        }
    }

    public int size() {
        return rows.size();
    }
}
