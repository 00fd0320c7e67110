// What a stylesheet becomes under test.
export default {}
