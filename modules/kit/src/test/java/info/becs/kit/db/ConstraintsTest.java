package info.becs.kit.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    @Test
    void derbyNamesItInItsMessage() {
        var refused = new SQLException(
                "The statement was aborted because it would have caused a duplicate key value in a unique or primary key"
                        + " constraint or unique index identified by 'NEWS_ARTICLE_SLUG_UQ' defined on 'NEWS_ARTICLE'.",
                "23505");
        assertThat(Constraints.violated(new RuntimeException(new RuntimeException(refused))))
                .contains("news_article_slug_uq");
    }

    @Test
    void derbyNamesTheTableBeforeAForeignKeyAndAfterACheck() {
        var key = new SQLException(
                "INSERT on table 'NEWS_ARTICLE' caused a violation of foreign key constraint"
                        + " 'NEWS_ARTICLE_CATEGORY_FK' for key ('sports').  The statement has been rolled back.",
                "23503");
        var check = new SQLException(
                "The check constraint 'NEWS_ARTICLE_STATE_CK' was violated while performing an INSERT or UPDATE on table"
                        + " '\"APP\".\"NEWS_ARTICLE\"'.",
                "23513");
        assertThat(Constraints.violated(key)).contains("news_article_category_fk");
        assertThat(Constraints.violated(check)).contains("news_article_state_ck");
    }

    @Test
    void postgresqlNamesItInItsFirstLine() {
        var refused = new SQLException(
                "ERROR: duplicate key value violates unique constraint \"news_article_slug_uq\"\n"
                        + "  Detail: Key (slug)=(\"other_name\") already exists.",
                "23505");
        assertThat(Constraints.violated(refused)).contains("news_article_slug_uq");
    }

    @Test
    void postgresqlNamesTwoTablesWhereARowIsStillReferredTo() {
        var refused = new SQLException(
                "ERROR: update or delete on table \"core_role\" violates foreign key constraint"
                        + " \"core_account_role_role_fk\" on table \"core_account_role\"\n  Detail: Key (id)=(x).",
                "23503");
        assertThat(Constraints.violated(refused)).contains("core_account_role_role_fk");
    }

    @Test
    void aBatchQuotesItsStatementBeforeTheReason() {
        var batch = new BatchUpdateException(
                "Batch entry 0 INSERT INTO \"news_article\" (id, slug)\nVALUES (?, ?)\n was aborted: ERROR: duplicate key"
                        + " value violates unique constraint \"news_article_slug_uq\"  Call getNextException to see other"
                        + " errors in the batch.",
                "23505",
                0,
                new int[0],
                new SQLException(
                        "ERROR: duplicate key value violates unique constraint \"news_article_slug_uq\"", "23505"));
        assertThat(Constraints.violated(batch)).contains("news_article_slug_uq");
    }

    @Test
    void anyOtherFailureNamesNone() {
        assertThat(Constraints.violated(new SQLException("'X' is gone", "42X05")))
                .isEmpty();
        assertThat(Constraints.violated(new IllegalStateException("x"))).isEmpty();
        assertThat(Constraints.violated(null)).isEmpty();
    }
}
