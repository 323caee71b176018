package info.becs.kit.db;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentionTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40XL1", "40P01"})
    void whatOthersWereInTheWayOfIsFoundHoweverDeep(String state) {
        var cause = new SQLTransactionRollbackException("A lock could not be obtained", state);

        assertThat(Contention.isOne(new IllegalStateException(new PersistenceException(cause))))
                .isTrue();
    }

    @Test
    void whatIsRefusedForItselfIsNotTriedAgain() {
        assertThat(Contention.isOne(new SQLIntegrityConstraintViolationException("twice", "23505")))
                .isFalse();
        assertThat(Contention.isOne(new SQLException("no state"))).isFalse();
        assertThat(Contention.isOne(new IllegalStateException())).isFalse();
    }
}
