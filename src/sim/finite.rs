//! Looks for numbers that are infinite or not a number in any plain data, by walking it as a serialiser.

use serde::ser::{self, Serialize, Serializer};

/// True where every floating-point number in `value` is finite.
pub(super) fn is_finite<T: Serialize + ?Sized>(value: &T) -> bool {
    value.serialize(Walk).is_ok()
}

#[derive(Clone, Copy)]
struct Walk;

#[derive(Debug, thiserror::Error)]
#[error("a number is not finite")]
struct NotFinite;

impl ser::Error for NotFinite {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

type Answer = Result<(), NotFinite>;

macro_rules! fine {
    ($($name:ident: $type:ty),* $(,)?) => {$(
        fn $name(self, _: $type) -> Answer {
            Ok(())
        }
    )*};
}

macro_rules! walk_on {
    ($($name:ident($($argument:ty),*)),* $(,)?) => {$(
        fn $name(self $(, _: $argument)*) -> Result<Walk, NotFinite> {
            Ok(self)
        }
    )*};
}

impl Serializer for Walk {
    type Ok = ();
    type Error = NotFinite;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    fine!(
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_char: char,
        serialize_str: &str, serialize_bytes: &[u8], serialize_unit_struct: &'static str,
    );
    walk_on!(
        serialize_seq(Option<usize>),
        serialize_tuple(usize),
        serialize_tuple_struct(&'static str, usize),
        serialize_tuple_variant(&'static str, u32, &'static str, usize),
        serialize_map(Option<usize>),
        serialize_struct(&'static str, usize),
        serialize_struct_variant(&'static str, u32, &'static str, usize),
    );

    fn serialize_f32(self, number: f32) -> Answer {
        if number.is_finite() { Ok(()) } else { Err(NotFinite) }
    }

    fn serialize_f64(self, number: f64) -> Answer {
        if number.is_finite() { Ok(()) } else { Err(NotFinite) }
    }

    fn serialize_none(self) -> Answer {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Answer {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Answer {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Answer {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Answer {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Answer {
        value.serialize(self)
    }
}

macro_rules! collection {
    ($($collection:ident: $element:ident($($name:ty),*)),* $(,)?) => {$(
        impl ser::$collection for Walk {
            type Ok = ();
            type Error = NotFinite;

            fn $element<T: Serialize + ?Sized>(&mut self $(, _: $name)*, value: &T) -> Answer {
                value.serialize(*self)
            }

            fn end(self) -> Answer {
                Ok(())
            }
        }
    )*};
}

collection!(
    SerializeSeq: serialize_element(),
    SerializeTuple: serialize_element(),
    SerializeTupleStruct: serialize_field(),
    SerializeTupleVariant: serialize_field(),
    SerializeStruct: serialize_field(&'static str),
    SerializeStructVariant: serialize_field(&'static str),
);

impl ser::SerializeMap for Walk {
    type Ok = ();
    type Error = NotFinite;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Answer {
        key.serialize(*self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Answer {
        value.serialize(*self)
    }

    fn end(self) -> Answer {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::is_finite;
    use crate::scenario::ids::Point;

    #[test]
    fn a_number_out_of_range_is_found_at_any_depth() {
        assert!(is_finite(&vec![Some(Point(1.0, f32::MAX))]));
        assert!(!is_finite(&vec![None, Some(Point(1.0, f32::NAN))]));
        assert!(!is_finite(&[("far", f64::INFINITY)]));
    }
}
