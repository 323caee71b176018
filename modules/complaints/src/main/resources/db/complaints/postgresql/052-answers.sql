-- Fields belong to a form and answers to a field: taken for independent, an answer of half of all cases passes for a rare one, and what
-- it is asked for together with is read in the wrong order.
CREATE STATISTICS complaints_field_st (mcv) ON form, field, answer FROM complaints_field;
ANALYZE complaints_field;
