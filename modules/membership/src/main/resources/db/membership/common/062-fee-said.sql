-- What the fee was when somebody said that they had paid: a fee that rises afterwards is not theirs. Empty for older ones.
ALTER TABLE membership_payment ADD COLUMN fee_then BIGINT;
