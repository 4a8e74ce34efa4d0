//! Prints the table of rules that stands in the README.

fn main() {
    print!("{}", waxwing_voice::Rules::markdown_table());
}
